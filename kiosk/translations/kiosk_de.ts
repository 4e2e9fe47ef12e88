<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>developer</name>
    <message>
        <source>Simulated phones</source>
        <translation>Simulierte Telefone</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>New phone</source>
        <translation>Neues Telefon</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 s slow</source>
        <translation>%1 s langsamer</translation>
    </message>
    <message>
        <source>Screen of the phone %1</source>
        <translation>Bildschirm des Telefons %1</translation>
    </message>
    <message>
        <source>No phone yet</source>
        <translation>Noch kein Telefon</translation>
    </message>
    <message>
        <source>Make one, then enroll it with a key.</source>
        <translation>Legen Sie eines an und registrieren Sie es mit einem Schlüssel.</translation>
    </message>
    <message>
        <source>This phone is new</source>
        <translation>Dieses Telefon ist neu</translation>
    </message>
    <message>
        <source>Enroll it, or recover somebody on it.</source>
        <translation>Registrieren Sie es, oder stellen Sie darauf jemanden wieder her.</translation>
    </message>
    <message>
        <source>This phone is lost</source>
        <translation>Dieses Telefon ist verloren</translation>
    </message>
    <message>
        <source>Its keys are gone for good. Recover on a new one with a recovery key and a palm.</source>
        <translation>Seine Schlüssel sind endgültig weg. Stellen Sie mit einem Schlüssel zur Wiederherstellung und einer Handfläche auf einem neuen wieder her.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Scan a page, paste its code, or let it be pushed.</source>
        <translation>Scannen Sie eine Seite, fügen Sie ihren Code ein, oder lassen Sie ihn zustellen.</translation>
    </message>
    <message>
        <source>No pushes reach it now.</source>
        <translation>Mitteilungen erreichen es gerade nicht.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>The camera is looking</source>
        <translation>Die Kamera schaut</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>A page asks for you</source>
        <translation>Eine Seite fragt nach Ihnen</translation>
    </message>
    <message>
        <source>Look at it to see who asks for what.</source>
        <translation>Sehen Sie nach, wer was möchte.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 fragt</translation>
    </message>
    <message>
        <source>It wants: %1</source>
        <translation>Verlangt wird: %1</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation>%1 weitere offen</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Use your fingerprint or face?</source>
        <translation>Fingerabdruck oder Gesicht verwenden?</translation>
    </message>
    <message>
        <source>Use your passcode?</source>
        <translation>Code des Telefons verwenden?</translation>
    </message>
    <message>
        <source>%1 signs this one time only.</source>
        <translation>%1 unterschreibt nur dieses eine Mal.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>A token came</source>
        <translation>Ein Token ist da</translation>
    </message>
    <message>
        <source>Proved: %1
Claims: %2</source>
        <translation>Bewiesen: %1
Angaben: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Was damit geschehen soll</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Authenticate</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Paste a code</source>
        <translation>Code einfügen</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Offline gehen</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>Be slow</source>
        <translation>Langsam sein</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>Verlieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Name: small letters, digits, - and _</source>
        <translation>Name: Kleinbuchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Make, empty for the usual</source>
        <translation>Hersteller, leer für den üblichen</translation>
    </message>
    <message>
        <source>Model, empty for the usual</source>
        <translation>Modell, leer für das übliche</translation>
    </message>
    <message>
        <source>Version, empty for the usual</source>
        <translation>Version, leer für die übliche</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>Was es hat</translation>
    </message>
    <message>
        <source>Fingerprint or face</source>
        <translation>Fingerabdruck oder Gesicht</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code des Telefons</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Enroll %1</source>
        <translation>%1 registrieren</translation>
    </message>
    <message>
        <source>Enrollment key</source>
        <translation>Schlüssel zur Registrierung</translation>
    </message>
    <message>
        <source>Recover on %1</source>
        <translation>Auf %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Schlüssel zur Wiederherstellung</translation>
    </message>
    <message>
        <source>With a fresh key</source>
        <translation>Mit einem frischen Schlüssel</translation>
    </message>
    <message>
        <source>Palms</source>
        <translation>Handflächen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Linke</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Authenticate with %1</source>
        <translation>Mit %1 anmelden</translation>
    </message>
    <message>
        <source>Which palm?</source>
        <translation>Welche Handfläche?</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Was bewiesen wird</translation>
    </message>
    <message>
        <source>Palm to show where either will do</source>
        <translation>Handfläche, wo jede genügt</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>What the code of the page says</source>
        <translation>Was der Code der Seite sagt</translation>
    </message>
    <message>
        <source>Camera of the phones</source>
        <translation>Kamera der Telefone</translation>
    </message>
    <message>
        <source>virtual:7, replay:PATH or device:ID</source>
        <translation>virtual:7, replay:PFAD oder device:ID</translation>
    </message>
    <message>
        <source>How slow is %1?</source>
        <translation>Wie langsam ist %1?</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Seconds before each request, 0 to 600</source>
        <translation>Sekunden vor jeder Anfrage, 0 bis 600</translation>
    </message>
    <message>
        <source>Lose %1?</source>
        <translation>%1 verlieren?</translation>
    </message>
    <message>
        <source>Its keys are overwritten and its inbox is emptied. The server learns of it when its backend deletes the device.</source>
        <translation>Seine Schlüssel werden überschrieben, sein Eingang wird geleert. Der Server erfährt davon, wenn sein Backend das Gerät löscht.</translation>
    </message>
    <message>
        <source>That cannot be. Look at it once more.</source>
        <translation>Das kann nicht sein. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>%1 lies on the bench</source>
        <translation>%1 liegt bereit</translation>
    </message>
    <message>
        <source>It is enrolled</source>
        <translation>Es ist registriert</translation>
    </message>
    <message>
        <source>Recovered, and a token came</source>
        <translation>Wiederhergestellt, und ein Token ist da</translation>
    </message>
    <message>
        <source>Authenticated, and a token came</source>
        <translation>Angemeldet, und ein Token ist da</translation>
    </message>
    <message>
        <source>Approved: the page has its token</source>
        <translation>Zugestimmt: Die Seite hat ihren Token</translation>
    </message>
    <message>
        <source>Denied: the page was told</source>
        <translation>Abgelehnt: Die Seite weiß es</translation>
    </message>
    <message>
        <source>A push came</source>
        <translation>Eine Mitteilung ist da</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Es ist verloren</translation>
    </message>
    <message>
        <source>It is off the network</source>
        <translation>Es ist vom Netz</translation>
    </message>
    <message>
        <source>It is back on the network</source>
        <translation>Es ist wieder am Netz</translation>
    </message>
    <message>
        <source>Each request takes %1 s longer</source>
        <translation>Jede Anfrage dauert %1 s länger</translation>
    </message>
    <message>
        <source>It is as quick as the network</source>
        <translation>Es ist so schnell wie das Netz</translation>
    </message>
    <message>
        <source>The token is in the clipboard</source>
        <translation>Der Token ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>There is a phone of this name already</source>
        <translation>Es gibt schon ein Telefon mit diesem Namen</translation>
    </message>
    <message>
        <source>No mobile App was named for new phones</source>
        <translation>Für neue Telefone wurde keine mobile App genannt</translation>
    </message>
    <message>
        <source>A lost phone can do nothing</source>
        <translation>Ein verlorenes Telefon kann nichts tun</translation>
    </message>
    <message>
        <source>The files of this phone are damaged</source>
        <translation>Die Dateien dieses Telefons sind beschädigt</translation>
    </message>
    <message>
        <source>It belongs to nobody yet</source>
        <translation>Es gehört noch niemandem</translation>
    </message>
    <message>
        <source>It belongs to somebody already</source>
        <translation>Es gehört schon jemandem</translation>
    </message>
    <message>
        <source>That request is not there</source>
        <translation>Diese Anfrage gibt es nicht</translation>
    </message>
    <message>
        <source>That request was answered before</source>
        <translation>Diese Anfrage wurde schon beantwortet</translation>
    </message>
    <message>
        <source>Its owner did not agree; the request still waits</source>
        <translation>Der Besitzer hat nicht zugestimmt; die Anfrage wartet weiter</translation>
    </message>
    <message>
        <source>This phone lacks what is asked for</source>
        <translation>Diesem Telefon fehlt, was verlangt wird</translation>
    </message>
    <message>
        <source>There is no key</source>
        <translation>Es gibt keinen Schlüssel</translation>
    </message>
    <message>
        <source>The camera saw nothing that could be used</source>
        <translation>Die Kamera sah nichts Brauchbares</translation>
    </message>
    <message>
        <source>That camera cannot be used</source>
        <translation>Diese Kamera ist nicht verwendbar</translation>
    </message>
    <message>
        <source>That is too long to be the code of a page</source>
        <translation>Das ist zu lang für den Code einer Seite</translation>
    </message>
    <message>
        <source>That is not the code of a page</source>
        <translation>Das ist nicht der Code einer Seite</translation>
    </message>
    <message>
        <source>That is not a page of this phone’s server</source>
        <translation>Das ist keine Seite vom Server dieses Telefons</translation>
    </message>
    <message>
        <source>The one-time part of the code is missing</source>
        <translation>Der einmalige Teil des Codes fehlt</translation>
    </message>
    <message>
        <source>A phone cannot be called or described like this</source>
        <translation>So kann ein Telefon nicht heißen oder beschrieben sein</translation>
    </message>
    <message>
        <source>Something is wrong in here; the log says what</source>
        <translation>Hier drin stimmt etwas nicht; das Protokoll sagt, was</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>That is somebody else’s palm</source>
        <translation>Das ist die Handfläche von jemand anderem</translation>
    </message>
    <message>
        <source>Somebody else has enrolled this palm</source>
        <translation>Jemand anderes hat diese Handfläche registriert</translation>
    </message>
    <message>
        <source>What is asked for was never enrolled</source>
        <translation>Was verlangt wird, wurde nie registriert</translation>
    </message>
    <message>
        <source>The server does not know this key</source>
        <translation>Der Server kennt diesen Schlüssel nicht</translation>
    </message>
    <message>
        <source>This key was used before</source>
        <translation>Dieser Schlüssel wurde schon benutzt</translation>
    </message>
    <message>
        <source>This key is too old</source>
        <translation>Dieser Schlüssel ist zu alt</translation>
    </message>
    <message>
        <source>The server does not know this phone any more</source>
        <translation>Der Server kennt dieses Telefon nicht mehr</translation>
    </message>
    <message>
        <source>The time was over</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>That was answered, or ended, before</source>
        <translation>Das wurde schon beantwortet oder beendet</translation>
    </message>
    <message>
        <source>Another phone has taken this page on</source>
        <translation>Ein anderes Telefon hat diese Seite übernommen</translation>
    </message>
    <message>
        <source>The server does not know this code</source>
        <translation>Der Server kennt diesen Code nicht</translation>
    </message>
    <message>
        <source>Too many wrong palms; it takes a while</source>
        <translation>Zu viele falsche Handflächen; es dauert eine Weile</translation>
    </message>
    <message>
        <source>In live mode the server takes no simulated palms</source>
        <translation>Im Echtbetrieb nimmt der Server keine simulierten Handflächen an</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The camera is taking a break</source>
        <translation>Die Kamera macht Pause</translation>
    </message>
    <message>
        <source>The camera does not start</source>
        <translation>Die Kamera startet nicht</translation>
    </message>
    <message>
        <source>The camera sends no pictures</source>
        <translation>Die Kamera sendet keine Bilder</translation>
    </message>
    <message>
        <source>The camera picture stands still</source>
        <translation>Das Kamerabild steht still</translation>
    </message>
    <message>
        <source>The camera sends pictures we cannot use</source>
        <translation>Die Kamera sendet unbrauchbare Bilder</translation>
    </message>
    <message>
        <source>This camera is not allowed here</source>
        <translation>Diese Kamera ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>Something in this kiosk does not work</source>
        <translation>Etwas an diesem Gerät funktioniert nicht</translation>
    </message>
    <message>
        <source>A part of this kiosk is missing</source>
        <translation>Ein Teil dieses Geräts fehlt</translation>
    </message>
    <message>
        <source>A part of this kiosk is damaged</source>
        <translation>Ein Teil dieses Geräts ist beschädigt</translation>
    </message>
    <message>
        <source>The simulated camera cannot show this</source>
        <translation>Die simulierte Kamera kann das nicht zeigen</translation>
    </message>
    <message>
        <source>This kiosk cannot keep its notes</source>
        <translation>Dieses Gerät kann seine Notizen nicht sichern</translation>
    </message>
    <message>
        <source>This kiosk cannot write down what is done here</source>
        <translation>Dieses Gerät kann nicht aufschreiben, was hier geschieht</translation>
    </message>
    <message>
        <source>This kiosk is not set up correctly</source>
        <translation>Dieses Gerät ist nicht richtig eingerichtet</translation>
    </message>
    <message>
        <source>This kiosk cannot keep its key safe</source>
        <translation>Dieses Gerät kann seinen Schlüssel nicht sicher aufbewahren</translation>
    </message>
    <message>
        <source>This kiosk cannot read its key</source>
        <translation>Dieses Gerät kann seinen Schlüssel nicht lesen</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Bei uns ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>It is you, but we could not pass it on</source>
        <translation>Sie sind es, aber wir konnten es nicht weitergeben</translation>
    </message>
    <message>
        <source>We cannot talk to our server</source>
        <translation>Wir können nicht mit unserem Server sprechen</translation>
    </message>
    <message>
        <source>We cannot reach our server</source>
        <translation>Wir erreichen unseren Server nicht</translation>
    </message>
    <message>
        <source>Our server does not answer</source>
        <translation>Unser Server antwortet nicht</translation>
    </message>
    <message>
        <source>We cannot be sure that this is our server</source>
        <translation>Wir sind nicht sicher, ob dies unser Server ist</translation>
    </message>
    <message>
        <source>Our server has a problem</source>
        <translation>Unser Server hat ein Problem</translation>
    </message>
    <message>
        <source>Our server gave an answer we do not understand</source>
        <translation>Wir verstehen die Antwort unseres Servers nicht</translation>
    </message>
    <message>
        <source>This kiosk is not connected yet</source>
        <translation>Dieses Gerät ist noch nicht verbunden</translation>
    </message>
    <message>
        <source>This kiosk is not connected any more</source>
        <translation>Dieses Gerät ist nicht mehr verbunden</translation>
    </message>
    <message>
        <source>Our server does not accept this kiosk</source>
        <translation>Unser Server nimmt dieses Gerät nicht an</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong</source>
        <translation>Die Uhr dieses Geräts geht falsch</translation>
    </message>
    <message>
        <source>Our server does not understand this kiosk</source>
        <translation>Unser Server versteht dieses Gerät nicht</translation>
    </message>
    <message>
        <source>This kiosk belongs to something else</source>
        <translation>Dieses Gerät gehört zu etwas anderem</translation>
    </message>
    <message>
        <source>Too many palms are enrolled to find yours without your id</source>
        <translation>Es sind zu viele Handflächen registriert, um Ihre ohne ID zu finden</translation>
    </message>
    <message>
        <source>Our server has lost this visit</source>
        <translation>Unser Server hat diesen Besuch verloren</translation>
    </message>
    <message>
        <source>This kiosk is connected already</source>
        <translation>Dieses Gerät ist schon verbunden</translation>
    </message>
    <message>
        <source>There were too many wrong keys here; we pause for a while</source>
        <translation>Hier gab es zu viele falsche Schlüssel; wir machen eine Pause</translation>
    </message>
    <message>
        <source>We do not know this pairing code</source>
        <translation>Wir kennen diesen Kopplungscode nicht</translation>
    </message>
    <message>
        <source>This pairing code is too old</source>
        <translation>Dieser Kopplungscode ist zu alt</translation>
    </message>
    <message>
        <source>This pairing code has been used already</source>
        <translation>Dieser Kopplungscode wurde schon benutzt</translation>
    </message>
</context>
<context>
    <name>front_desk</name>
    <message>
        <source>Name or reference</source>
        <translation>Name oder Kennung</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Type the beginning of a name or reference, or let a code reader type it.</source>
        <translation>Tippen Sie den Anfang eines Namens oder einer Kennung, oder nehmen Sie einen Codeleser.</translation>
    </message>
    <message>
        <source>Nobody was found. Try fewer letters, or make a new person.</source>
        <translation>Niemand gefunden. Nehmen Sie weniger Buchstaben, oder legen Sie eine neue Person an.</translation>
    </message>
    <message>
        <source>There are more. Type a few more letters.</source>
        <translation>Es gibt noch mehr. Tippen Sie ein paar Buchstaben dazu.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Reference, such as a badge number</source>
        <translation>Kennung, etwa eine Ausweisnummer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Name, if you keep one</source>
        <translation>Name, falls Sie einen führen</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Zurück zu den Personen</translation>
    </message>
    <message>
        <source>Enrollment key</source>
        <translation>Schlüssel zur Registrierung</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Schlüssel zur Wiederherstellung</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>Trotzdem einlassen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>The server knows this person no more. What is left here can be deleted.</source>
        <translation>Der Server kennt diese Person nicht mehr. Was hier noch ist, kann gelöscht werden.</translation>
    </message>
    <message>
        <source>This person is suspended.</source>
        <translation>Diese Person ist gesperrt.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Left palm</source>
        <translation>Linke Handfläche</translation>
    </message>
    <message>
        <source>Right palm</source>
        <translation>Rechte Handfläche</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Last attempts</source>
        <translation>Letzte Versuche</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>left palm</source>
        <translation>linke Handfläche</translation>
    </message>
    <message>
        <source>right palm</source>
        <translation>rechte Handfläche</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>phone’s fingerprint or face</source>
        <translation>Fingerabdruck oder Gesicht am Telefon</translation>
    </message>
    <message>
        <source>phone’s passcode</source>
        <translation>Code des Telefons</translation>
    </message>
    <message>
        <source>Enrollment key for %1</source>
        <translation>Schlüssel zur Registrierung für %1</translation>
    </message>
    <message>
        <source>Recovery key for %1</source>
        <translation>Schlüssel zur Wiederherstellung für %1</translation>
    </message>
    <message>
        <source>Let the person photograph it or write it down. It is good once, and shown this once.</source>
        <translation>Die Person kann ihn fotografieren oder aufschreiben. Er gilt einmal und wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Good for %1:%2 more</source>
        <translation>Gilt noch %1:%2</translation>
    </message>
    <message>
        <source>The key as a code to scan</source>
        <translation>Der Schlüssel als Code zum Scannen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>What should be deleted?</source>
        <translation>Was soll gelöscht werden?</translation>
    </message>
    <message>
        <source>Nothing is enrolled.</source>
        <translation>Nichts ist registriert.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Alles über %1</translation>
    </message>
    <message>
        <source>%1 of %2 will be deleted. It cannot be brought back. It can be enrolled again with a new key.</source>
        <translation>%1 von %2 wird gelöscht. Das lässt sich nicht rückgängig machen. Mit einem neuen Schlüssel kann sie wieder registriert werden.</translation>
    </message>
    <message>
        <source>The phone “%1” of %2 will be deleted. It cannot sign in any more, until it is enrolled again.</source>
        <translation>Das Telefon „%1“ von %2 wird gelöscht. Es kann sich nicht mehr anmelden, bis es wieder registriert ist.</translation>
    </message>
    <message>
        <source>Palms, phones, name and reference of %1 will be deleted. Nothing of it can be brought back. The record of what was done at this desk stays, without the name.</source>
        <translation>Handflächen, Telefone, Name und Kennung von %1 werden gelöscht. Nichts davon lässt sich zurückholen. Die Aufzeichnung, was an diesem Platz geschah, bleibt ohne den Namen erhalten.</translation>
    </message>
    <message>
        <source>Hold to delete</source>
        <translation>Zum Löschen halten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Why is %1 let in without a palm?</source>
        <translation>Warum wird %1 ohne Handfläche eingelassen?</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The palm is deleted.</source>
        <translation>Die Handfläche ist gelöscht.</translation>
    </message>
    <message>
        <source>The phone is deleted.</source>
        <translation>Das Telefon ist gelöscht.</translation>
    </message>
    <message>
        <source>The person is deleted.</source>
        <translation>Die Person ist gelöscht.</translation>
    </message>
    <message>
        <source>Written down as %1. The door is yours to open.</source>
        <translation>Als %1 aufgeschrieben. Öffnen Sie nun die Tür.</translation>
    </message>
    <message>
        <source>The key’s time is over. Make another one if it was not used.</source>
        <translation>Die Zeit des Schlüssels ist um. Erstellen Sie einen neuen, falls er nicht benutzt wurde.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Type at least two letters or digits.</source>
        <translation>Tippen Sie mindestens zwei Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>That is a key. It is entered where the person enrolls.</source>
        <translation>Das ist ein Schlüssel. Er wird dort eingegeben, wo sich die Person registriert.</translation>
    </message>
    <message>
        <source>Say why in 10 to 300 letters.</source>
        <translation>Nennen Sie den Grund in 10 bis 300 Zeichen.</translation>
    </message>
    <message>
        <source>An operator may do that. Please ask one to sign in here.</source>
        <translation>Das darf die Betriebsleitung. Bitten Sie sie, sich hier anzumelden.</translation>
    </message>
    <message>
        <source>This kiosk cannot write down what is done, so nothing was done. Its disk may be full.</source>
        <translation>Dieses Gerät kann nicht aufschreiben, was geschieht, deshalb geschah nichts. Vielleicht ist der Speicher voll.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk. It was written down.</source>
        <translation>In diesem Gerät ist etwas schiefgegangen. Es wurde aufgeschrieben.</translation>
    </message>
    <message>
        <source>This kiosk has no token for the front desk yet.</source>
        <translation>Dieses Gerät hat noch keinen Token für den Empfang.</translation>
    </message>
    <message>
        <source>The front desk does not know this kiosk. An operator can give it a new token.</source>
        <translation>Der Empfang kennt dieses Gerät nicht. Die Betriebsleitung kann ihm einen neuen Token geben.</translation>
    </message>
    <message>
        <source>The front desk cannot write down what is done, so nothing was done.</source>
        <translation>Der Empfang kann nicht aufschreiben, was geschieht, deshalb geschah nichts.</translation>
    </message>
    <message>
        <source>The front desk has no valid key for the server.</source>
        <translation>Der Empfang hat keinen gültigen Schlüssel für den Server.</translation>
    </message>
    <message>
        <source>The front desk cannot reach the server now.</source>
        <translation>Der Empfang erreicht den Server gerade nicht.</translation>
    </message>
    <message>
        <source>The server cannot answer now. Nothing was changed.</source>
        <translation>Der Server kann gerade nicht antworten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Der Server ist ausgelastet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>That was too fast. Try again in a moment.</source>
        <translation>Das war zu schnell. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The front desk cannot be reached.</source>
        <translation>Der Empfang ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The front desk did not answer in time. Look at the person again before you repeat it.</source>
        <translation>Der Empfang hat nicht rechtzeitig geantwortet. Sehen Sie sich die Person noch einmal an, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>The front desk’s certificate is not trusted here.</source>
        <translation>Dem Zertifikat des Empfangs wird hier nicht vertraut.</translation>
    </message>
    <message>
        <source>The front desk has a fault of its own.</source>
        <translation>Der Empfang hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>What answers is no front desk. Check its address.</source>
        <translation>Was antwortet, ist kein Empfang. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>This person was deleted meanwhile.</source>
        <translation>Diese Person wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The server knows this person no more.</source>
        <translation>Der Server kennt diese Person nicht mehr.</translation>
    </message>
    <message>
        <source>This person was not finished. Make them again.</source>
        <translation>Diese Person wurde nicht fertig angelegt. Legen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>This phone was deleted meanwhile.</source>
        <translation>Dieses Telefon wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>No such palm is enrolled.</source>
        <translation>Eine solche Handfläche ist nicht registriert.</translation>
    </message>
    <message>
        <source>This reference is another person’s.</source>
        <translation>Diese Kennung gehört einer anderen Person.</translation>
    </message>
    <message>
        <source>The front desk does not take that text.</source>
        <translation>Der Empfang nimmt diesen Text nicht an.</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Show your left palm to the camera</source>
        <translation>Zeigen Sie der Kamera Ihre linke Handfläche</translation>
    </message>
    <message>
        <source>Show your right palm to the camera</source>
        <translation>Zeigen Sie der Kamera Ihre rechte Handfläche</translation>
    </message>
    <message>
        <source>Show one of your palms to the camera</source>
        <translation>Zeigen Sie der Kamera eine Ihrer Handflächen</translation>
    </message>
    <message>
        <source>One hand only, please</source>
        <translation>Bitte nur eine Hand</translation>
    </message>
    <message>
        <source>Now the other hand: your left</source>
        <translation>Jetzt die andere Hand: Ihre linke</translation>
    </message>
    <message>
        <source>Now the other hand: your right</source>
        <translation>Jetzt die andere Hand: Ihre rechte</translation>
    </message>
    <message>
        <source>Turn your hand: palm to the camera</source>
        <translation>Drehen Sie die Hand: Handfläche zur Kamera</translation>
    </message>
    <message>
        <source>Open your hand</source>
        <translation>Öffnen Sie Ihre Hand</translation>
    </message>
    <message>
        <source>Spread your fingers a little</source>
        <translation>Spreizen Sie die Finger ein wenig</translation>
    </message>
    <message>
        <source>Relax your fingers</source>
        <translation>Lassen Sie die Finger locker</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>Etwas näher</translation>
    </message>
    <message>
        <source>A little farther away</source>
        <translation>Etwas weiter weg</translation>
    </message>
    <message>
        <source>Move into the ring</source>
        <translation>Bewegen Sie die Hand in den Ring</translation>
    </message>
    <message>
        <source>Hold your hand flat, like a stop sign</source>
        <translation>Halten Sie die Hand flach, wie ein Stoppschild</translation>
    </message>
    <message>
        <source>Hold still…</source>
        <translation>Halten Sie still …</translation>
    </message>
    <message>
        <source>It is too dark here</source>
        <translation>Hier ist es zu dunkel</translation>
    </message>
    <message>
        <source>Too much light on your hand</source>
        <translation>Zu viel Licht auf Ihrer Hand</translation>
    </message>
    <message>
        <source>Take off gloves or cover, please</source>
        <translation>Bitte legen Sie Handschuhe oder Bedeckung ab</translation>
    </message>
    <message>
        <source>Perfect, stay like that</source>
        <translation>Sehr gut, bleiben Sie so</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>Halten Sie den Code vor die Kamera</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>The camera is taking a break; we are reconnecting</source>
        <translation>Die Kamera macht Pause; wir verbinden sie neu</translation>
    </message>
    <message>
        <source>Spread your fingers wide</source>
        <translation>Spreizen Sie die Finger weit</translation>
    </message>
    <message>
        <source>Bring your fingers together</source>
        <translation>Legen Sie die Finger aneinander</translation>
    </message>
    <message>
        <source>Tilt your hand to the side and back</source>
        <translation>Kippen Sie die Hand zur Seite und zurück</translation>
    </message>
    <message>
        <source>Come closer, then go back</source>
        <translation>Kommen Sie näher, dann wieder zurück</translation>
    </message>
    <message>
        <source>Close your hand and open it</source>
        <translation>Schließen Sie die Hand und öffnen Sie sie</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>The last visit was not finished.</source>
        <translation>Der letzte Besuch wurde nicht beendet.</translation>
    </message>
    <message>
        <source>The last enrollment was interrupted. Nothing was stored: start again with the same key.</source>
        <translation>Die letzte Registrierung wurde unterbrochen. Nichts wurde gespeichert: Beginnen Sie neu mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>The last visit was interrupted. Please start again.</source>
        <translation>Der letzte Besuch wurde unterbrochen. Bitte beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The last recovery was interrupted. Nothing was changed: start again with the same key.</source>
        <translation>Die letzte Wiederherstellung wurde unterbrochen. Nichts wurde geändert: Beginnen Sie neu mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>The last visit ended early, but the enrollment was finished: the palms are enrolled.</source>
        <translation>Der letzte Besuch endete vorzeitig, aber die Registrierung ist fertig: Die Handflächen sind registriert.</translation>
    </message>
    <message>
        <source>The last visit ended early, but the recovery was finished: the account is open again.</source>
        <translation>Der letzte Besuch endete vorzeitig, aber die Wiederherstellung ist fertig: Das Konto ist wieder offen.</translation>
    </message>
    <message>
        <source>The last visit ended early, but the person was recognised. Nothing needs to be done.</source>
        <translation>Der letzte Besuch endete vorzeitig, aber die Person wurde erkannt. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The last enrollment was interrupted. We are asking our server whether it was finished.</source>
        <translation>Die letzte Registrierung wurde unterbrochen. Wir fragen unseren Server, ob sie fertig wurde.</translation>
    </message>
    <message>
        <source>The last recovery was interrupted. We are asking our server whether it was finished.</source>
        <translation>Die letzte Wiederherstellung wurde unterbrochen. Wir fragen unseren Server, ob sie fertig wurde.</translation>
    </message>
    <message>
        <source>The last visit was interrupted. We are asking our server whether it was finished.</source>
        <translation>Der letzte Besuch wurde unterbrochen. Wir fragen unseren Server, ob er fertig wurde.</translation>
    </message>
</context>
<context>
    <name>operator</name>
    <message>
        <source>For staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>Geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>Das war nicht richtig.</translation>
    </message>
    <message>
        <source>Try again in %1 s. With %2 digits or more: now.</source>
        <translation>Neuer Versuch in %1 s. Mit %2 oder mehr Ziffern: sofort.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>No PIN is set, so nobody can come in. On this machine: python -m kiosk pin set operator</source>
        <translation>Es ist keine PIN gesetzt, deshalb kommt niemand hinein. An diesem Rechner: python -m kiosk pin set operator</translation>
    </message>
    <message>
        <source>The PINs cannot be read, so nobody can come in. The log of the kiosk says why.</source>
        <translation>Die PINs sind nicht lesbar, deshalb kommt niemand hinein. Das Protokoll des Geräts sagt, warum.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Hinein</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betriebsleitung</translation>
    </message>
    <message>
        <source>There is nothing here for you yet.</source>
        <translation>Hier ist noch nichts für Sie.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>%1, no trouble known</source>
        <translation>%1, keine Störung bekannt</translation>
    </message>
    <message>
        <source>%1, trouble when last used: %2</source>
        <translation>%1, Störung beim letzten Mal: %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1, asking…</source>
        <translation>%1, wird gefragt …</translation>
    </message>
    <message>
        <source>%1, answers</source>
        <translation>%1, antwortet</translation>
    </message>
    <message>
        <source>%1, does not answer</source>
        <translation>%1, antwortet nicht</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 d %2 h %3&#xa0;min</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>immer geöffnet</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Letzte Störung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: stopped without warning (power, or killed)</source>
        <translation>%1: ohne Warnung beendet (Strom, oder abgebrochen)</translation>
    </message>
    <message>
        <source>%1: crashed: %2</source>
        <translation>%1: abgestürzt: %2</translation>
    </message>
    <message>
        <source>%1: error %2 at %3</source>
        <translation>%1: Fehler %2 bei %3</translation>
    </message>
    <message>
        <source>%1: update %2 was undone (%3)</source>
        <translation>%1: Update %2 wurde rückgängig gemacht (%3)</translation>
    </message>
    <message>
        <source>%1: stopped badly again and again with the fleet&apos;s settings %2, which are not used any more</source>
        <translation>%1: endete immer wieder schlecht mit den Einstellungen %2 der Flotte; sie werden nicht mehr benutzt</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>For visitors</source>
        <translation>Für Besucher</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Kurze Pause</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>That could not be written to the disk.</source>
        <translation>Das ließ sich nicht auf den Speicher schreiben.</translation>
    </message>
    <message>
        <source>Quit kiosk</source>
        <translation>Gerät beenden</translation>
    </message>
    <message>
        <source>Touch again to quit</source>
        <translation>Zum Beenden noch einmal berühren</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Palm Kiosk</source>
        <translation>Palm Kiosk</translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation>Simulierte Kamera</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testbetrieb</translation>
    </message>
    <message>
        <source>Simulated phones · test mode</source>
        <translation>Simulierte Telefone · Testbetrieb</translation>
    </message>
    <message>
        <source>Liveness off</source>
        <translation>Lebenderkennung aus</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Anderer Weg</translation>
    </message>
    <message>
        <source>Ask the staff</source>
        <translation>Personal fragen</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Einfacher machen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your hand is your key</source>
        <translation>Ihre Hand ist Ihr Schlüssel</translation>
    </message>
    <message>
        <source>Show your palm instead of a card, a code or a password.</source>
        <translation>Zeigen Sie Ihre Handfläche statt Karte, Code oder Passwort.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Zum Starten berühren</translation>
    </message>
    <message>
        <source>The camera is off. It opens only when you say so.</source>
        <translation>Die Kamera ist aus. Sie geht erst an, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Each takes about a minute.</source>
        <translation>Alles dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>Add your palms with the key you were given</source>
        <translation>Handflächen mit Ihrem Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Zeigen, dass Sie es sind</translation>
    </message>
    <message>
        <source>Get back in with your recovery key</source>
        <translation>Mit Ihrem Schlüssel zur Wiederherstellung wieder hinein</translation>
    </message>
    <message>
        <source>Enter your enrollment key</source>
        <translation>Geben Sie Ihren Schlüssel zur Registrierung ein</translation>
    </message>
    <message>
        <source>Enter your id</source>
        <translation>Geben Sie Ihre ID ein</translation>
    </message>
    <message>
        <source>Enter your recovery key</source>
        <translation>Geben Sie Ihren Schlüssel zur Wiederherstellung ein</translation>
    </message>
    <message>
        <source>Type it, or hold its QR code to the camera.</source>
        <translation>Tippen Sie ihn ein, oder halten Sie den QR-Code vor die Kamera.</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>Halten Sie den Code vor die Kamera</translation>
    </message>
    <message>
        <source>On paper or on your phone, about a hand’s length away.</source>
        <translation>Auf Papier oder Telefon, etwa eine Handlänge entfernt.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Lieber eintippen</translation>
    </message>
    <message>
        <source>Just show your palm</source>
        <translation>Einfach die Handfläche zeigen</translation>
    </message>
    <message>
        <source>My palm</source>
        <translation>Handfläche</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Before we start</source>
        <translation>Bevor es losgeht</translation>
    </message>
    <message>
        <source>May we use your palm?</source>
        <translation>Dürfen wir Ihre Handfläche nutzen?</translation>
    </message>
    <message>
        <source>The camera stays off until you agree.</source>
        <translation>Die Kamera bleibt aus, bis Sie zustimmen.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ich stimme zu</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Read the full text</source>
        <translation>Ganzen Text lesen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>A pattern made from the lines of your palm. Never a picture.</source>
        <translation>Ein Muster aus den Linien Ihrer Handfläche. Nie ein Bild.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>So that your hand can show that it is you. For nothing else.</source>
        <translation>Damit Ihre Hand zeigen kann, dass Sie es sind. Für nichts anderes.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Until you ask us to delete it. Then it is really gone.</source>
        <translation>Bis Sie um Löschung bitten. Dann ist es wirklich weg.</translation>
    </message>
    <message>
        <source>For %1 after its last use, or until you ask us to delete it.</source>
        <translation>Noch %1 nach der letzten Nutzung, oder bis Sie um Löschung bitten.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>This organisation only, encrypted on its own server.</source>
        <translation>Nur diese Organisation, verschlüsselt auf ihrem eigenen Server.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Which hand?</source>
        <translation>Welche Hand?</translation>
    </message>
    <message>
        <source>With both, you can always use the hand that is free.</source>
        <translation>Mit beiden nehmen Sie immer die Hand, die gerade frei ist.</translation>
    </message>
    <message>
        <source>Choose the hand you enrolled.</source>
        <translation>Wählen Sie die Hand, die registriert ist.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Rechte Hand</translation>
    </message>
    <message>
        <source>Both hands</source>
        <translation>Beide Hände</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · try %3 of %4</source>
        <translation>%1 · %2 · Versuch %3 von %4</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>linke Hand</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>rechte Hand</translation>
    </message>
    <message>
        <source>either hand</source>
        <translation>eine der Hände</translation>
    </message>
    <message>
        <source>Choose the hand</source>
        <translation>Hand auswählen</translation>
    </message>
    <message>
        <source>Fit your hand to the outline, fingers up.</source>
        <translation>Halten Sie die Hand in den Umriss, Finger nach oben.</translation>
    </message>
    <message>
        <source>Bring the ring on your palm onto the thin one.</source>
        <translation>Bringen Sie den Ring auf Ihrer Hand auf den dünnen Ring.</translation>
    </message>
    <message>
        <source>Keep your hand there while the ring fills.</source>
        <translation>Bleiben Sie dort, während sich der Ring füllt.</translation>
    </message>
    <message>
        <source>Let the other one rest for a moment.</source>
        <translation>Lassen Sie die andere einen Moment ruhen.</translation>
    </message>
    <message>
        <source>Left and right are easy to mix up in a mirror.</source>
        <translation>Im Spiegelbild verwechselt man links und rechts leicht.</translation>
    </message>
    <message>
        <source>We look at the lines inside your hand.</source>
        <translation>Wir schauen auf die Linien innen in der Hand.</translation>
    </message>
    <message>
        <source>All five fingers, pointing up.</source>
        <translation>Alle fünf Finger, nach oben gestreckt.</translation>
    </message>
    <message>
        <source>Fingers up, palm straight to the camera.</source>
        <translation>Finger nach oben, Handfläche gerade zur Kamera.</translation>
    </message>
    <message>
        <source>Turn a little toward the light.</source>
        <translation>Drehen Sie sich ein wenig zum Licht.</translation>
    </message>
    <message>
        <source>Turn a little away from the light.</source>
        <translation>Drehen Sie sich ein wenig vom Licht weg.</translation>
    </message>
    <message>
        <source>Sleeves, plasters and ink hide the lines, too.</source>
        <translation>Auch Ärmel, Pflaster und Tinte verdecken die Linien.</translation>
    </message>
    <message>
        <source>Watch the outline, then do the same.</source>
        <translation>Sehen Sie dem Umriss zu und machen Sie es nach.</translation>
    </message>
    <message>
        <source>Tip: %1.</source>
        <translation>Tipp: %1.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Die Kamera startet …</translation>
    </message>
    <message>
        <source>Live picture, as in a mirror</source>
        <translation>Live-Bild, wie im Spiegel</translation>
    </message>
    <message>
        <source>Left hand done</source>
        <translation>Linke Hand fertig</translation>
    </message>
    <message>
        <source>Right hand done</source>
        <translation>Rechte Hand fertig</translation>
    </message>
    <message>
        <source>Left hand to do</source>
        <translation>Linke Hand fehlt noch</translation>
    </message>
    <message>
        <source>Right hand to do</source>
        <translation>Rechte Hand fehlt noch</translation>
    </message>
    <message>
        <source>Got it. One moment…</source>
        <translation>Aufgenommen. Einen Moment …</translation>
    </message>
    <message>
        <source>You can lower your hand.</source>
        <translation>Sie können die Hand herunternehmen.</translation>
    </message>
    <message>
        <source>We cannot reach our server</source>
        <translation>Wir erreichen unseren Server nicht</translation>
    </message>
    <message>
        <source>Nothing is lost. We try again in %1 s.</source>
        <translation>Nichts geht verloren. Neuer Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Nothing is lost. We are trying again.</source>
        <translation>Nichts geht verloren. Wir versuchen es gerade noch einmal.</translation>
    </message>
    <message>
        <source>With your phone</source>
        <translation>Mit dem Telefon</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <translation>Code für Ihr Telefon</translation>
    </message>
    <message>
        <source>We are fetching a code for your phone.</source>
        <translation>Wir holen einen Code für Ihr Telefon.</translation>
    </message>
    <message>
        <source>Scan this code with your phone</source>
        <translation>Scannen Sie diesen Code mit dem Telefon</translation>
    </message>
    <message>
        <source>Use the app you enrolled with. The code renews itself.</source>
        <translation>Nehmen Sie die App, mit der Sie sich registriert haben. Der Code erneuert sich von selbst.</translation>
    </message>
    <message>
        <source>Now say yes on your phone</source>
        <translation>Bestätigen Sie jetzt am Telefon</translation>
    </message>
    <message>
        <source>Your phone asks for your fingerprint, face or passcode.</source>
        <translation>Ihr Telefon fragt nach Fingerabdruck, Gesicht oder Code.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Try again with a new code, or ask the staff.</source>
        <translation>Versuchen Sie es mit einem neuen Code, oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>You said no on your phone</source>
        <translation>Sie haben am Telefon abgelehnt</translation>
    </message>
    <message>
        <source>That is fine. Take a new code if it was a slip.</source>
        <translation>Das ist in Ordnung. Nehmen Sie einen neuen Code, wenn es ein Versehen war.</translation>
    </message>
    <message>
        <source>Your phone took its time</source>
        <translation>Ihr Telefon hat zu lange gebraucht</translation>
    </message>
    <message>
        <source>The code is too old by now. Take a new one.</source>
        <translation>Der Code ist inzwischen zu alt. Nehmen Sie einen neuen.</translation>
    </message>
    <message>
        <source>We cannot reach our server. Nothing is lost; we try again.</source>
        <translation>Wir erreichen unseren Server nicht. Nichts geht verloren; wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>With my phone</source>
        <translation>Mit dem Telefon</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Ihre Quittung</translation>
    </message>
    <message>
        <source>Enroll a palm</source>
        <translation>Handfläche registrieren</translation>
    </message>
    <message>
        <source>Back to the start in %1 s</source>
        <translation>Zurück zum Anfang in %1 s</translation>
    </message>
    <message>
        <source>Take a photo if you like. It does not name you.</source>
        <translation>Machen Sie gern ein Foto. Ihr Name steht nicht darauf.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>It says who you are. It opens nothing without your palm.</source>
        <translation>Er sagt, wer Sie sind. Ohne Ihre Handfläche öffnet er nichts.</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>Meinen Code zeigen</translation>
    </message>
    <message>
        <source>Show my receipt</source>
        <translation>Meine Quittung zeigen</translation>
    </message>
    <message>
        <source>We are on it and try again in %1 s.</source>
        <translation>Wir kümmern uns darum. Neuer Versuch in %1 s.</translation>
    </message>
    <message>
        <source>We are trying again now.</source>
        <translation>Wir versuchen es gerade noch einmal.</translation>
    </message>
    <message>
        <source>You can go on where you were. Nothing is lost.</source>
        <translation>Danach geht es dort weiter, wo Sie waren. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Please tell the staff. Nothing you did caused this.</source>
        <translation>Bitte sagen Sie dem Personal Bescheid. Es liegt nicht an Ihnen.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Für das Personal: %1</translation>
    </message>
</context>
<context>
    <name>period_few</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
</context>
<context>
    <name>period_many</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
</context>
<context>
    <name>period_one</name>
    <message>
        <source>one day</source>
        <translation>einen Tag</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>einen Monat</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>ein Jahr</translation>
    </message>
</context>
<context>
    <name>period_other</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
</context>
<context>
    <name>period_two</name>
    <message>
        <source>two days</source>
        <translation>zwei Tage</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>zwei Monate</translation>
    </message>
    <message>
        <source>two years</source>
        <translation>zwei Jahre</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>That did not work. Check it and try again.</source>
        <translation>Das hat nicht geklappt. Prüfen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Enter it first.</source>
        <translation>Geben Sie zuerst etwas ein.</translation>
    </message>
    <message>
        <source>This is far too long to be right.</source>
        <translation>Das ist viel zu lang, um richtig zu sein.</translation>
    </message>
    <message>
        <source>There is a character in it that does not belong.</source>
        <translation>Darin ist ein Zeichen, das nicht hineingehört.</translation>
    </message>
    <message>
        <source>Some characters are missing.</source>
        <translation>Es fehlen noch Zeichen.</translation>
    </message>
    <message>
        <source>This does not look right. Check each group of four.</source>
        <translation>Das scheint nicht zu stimmen. Prüfen Sie jede Vierergruppe.</translation>
    </message>
    <message>
        <source>This code is not meant for a kiosk. Keep it safe.</source>
        <translation>Dieser Code ist nicht für ein Gerät wie dieses gedacht. Bewahren Sie ihn sicher auf.</translation>
    </message>
    <message>
        <source>This is a key. Here we need your id.</source>
        <translation>Das ist ein Schlüssel. Hier brauchen wir Ihre ID.</translation>
    </message>
    <message>
        <source>This is an id. Here we need your key.</source>
        <translation>Das ist eine ID. Hier brauchen wir Ihren Schlüssel.</translation>
    </message>
    <message>
        <source>We do not know this key. Check each group of four.</source>
        <translation>Wir kennen diesen Schlüssel nicht. Prüfen Sie jede Vierergruppe.</translation>
    </message>
    <message>
        <source>This key is too old. Ask for a new one.</source>
        <translation>Dieser Schlüssel ist zu alt. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>This key has been used already. Ask for a new one.</source>
        <translation>Dieser Schlüssel wurde schon benutzt. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>This key is blocked after too many tries. Ask for a new one.</source>
        <translation>Dieser Schlüssel ist nach zu vielen Versuchen gesperrt. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>This key is for something else. Go back and choose again.</source>
        <translation>Dieser Schlüssel ist für etwas anderes. Gehen Sie zurück und wählen Sie neu.</translation>
    </message>
    <message>
        <source>This key belongs to another organisation.</source>
        <translation>Dieser Schlüssel gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>This account is paused. The staff can help you.</source>
        <translation>Dieses Konto ruht. Das Personal hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>We do not know this id. Check each group of four.</source>
        <translation>Wir kennen diese ID nicht. Prüfen Sie jede Vierergruppe.</translation>
    </message>
    <message>
        <source>Too many wrong keys here. Wait a while or ask the staff.</source>
        <translation>Zu viele falsche Schlüssel. Warten Sie eine Weile oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a while or ask the staff.</source>
        <translation>Zu viele Versuche. Warten Sie eine Weile oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>No palm is enrolled for this id yet.</source>
        <translation>Für diese ID ist noch keine Handfläche registriert.</translation>
    </message>
    <message>
        <source>This is a receipt. Here we need your own code.</source>
        <translation>Das ist eine Quittung. Hier brauchen wir Ihren eigenen Code.</translation>
    </message>
    <message>
        <source>We did not find you by your palm. Your code helps us.</source>
        <translation>Wir haben Sie an der Handfläche nicht gefunden. Ihr Code hilft uns.</translation>
    </message>
    <message>
        <source>There are too many of us to find you by palm. Your code helps us.</source>
        <translation>Wir sind zu viele, um Sie an der Handfläche zu finden. Ihr Code hilft uns.</translation>
    </message>
    <message>
        <source>Your palm alone does not do right now. Your code helps us.</source>
        <translation>Die Handfläche allein genügt gerade nicht. Ihr Code hilft uns.</translation>
    </message>
    <message>
        <source>Your palm alone does not do here. Your code helps us.</source>
        <translation>Die Handfläche allein genügt hier nicht. Ihr Code hilft uns.</translation>
    </message>
</context>
<context>
    <name>public</name>
    <message>
        <source>Please go to the other screen.</source>
        <translation>Bitte gehen Sie zum anderen Bildschirm.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>This page closes in %1 s, and nothing of you is kept.</source>
        <translation>Diese Seite schließt in %1 s, und nichts von Ihnen bleibt zurück.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>More time on every page</source>
        <translation>Mehr Zeit auf jeder Seite</translation>
    </message>
    <message>
        <source>We are closed right now</source>
        <translation>Im Moment ist geschlossen</translation>
    </message>
    <message>
        <source>We will be right back</source>
        <translation>Wir sind gleich wieder da</translation>
    </message>
    <message>
        <source>This kiosk is taking a short break.</source>
        <translation>Dieses Gerät macht eine kurze Pause.</translation>
    </message>
    <message>
        <source>This kiosk is out of order</source>
        <translation>Dieses Gerät ist außer Betrieb</translation>
    </message>
    <message>
        <source>We are working on it. The staff help you without it.</source>
        <translation>Wir arbeiten daran. Das Personal hilft Ihnen ohne das Gerät.</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Dieses Gerät ist geschlossen</translation>
    </message>
    <message>
        <source>The staff at the desk are glad to help you.</source>
        <translation>Das Personal am Empfang hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>We open again today at %1.</source>
        <translation>Wir öffnen heute wieder um %1.</translation>
    </message>
    <message>
        <source>We open again tomorrow at %1.</source>
        <translation>Wir öffnen morgen wieder um %1.</translation>
    </message>
    <message>
        <source>We open again on %1 at %2.</source>
        <translation>Wir öffnen wieder am %1 um %2.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>Bitte kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Personal rufen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>Wir rufen jemanden.</translation>
    </message>
    <message>
        <source>The staff have been called</source>
        <translation>Das Personal ist gerufen</translation>
    </message>
    <message>
        <source>Somebody comes to help you. You can stay here.</source>
        <translation>Jemand kommt und hilft Ihnen. Sie können hier bleiben.</translation>
    </message>
    <message>
        <source>Please raise your hand or go to the desk</source>
        <translation>Bitte heben Sie die Hand oder gehen Sie zum Empfang</translation>
    </message>
    <message>
        <source>The staff are glad to help you.</source>
        <translation>Das Personal hilft Ihnen gern.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Receipt · %1</source>
        <translation>Quittung · %1</translation>
    </message>
    <message>
        <source>Enrolled: %1</source>
        <translation>Registriert: %1</translation>
    </message>
    <message>
        <source>Recovered with: %1</source>
        <translation>Wiederhergestellt mit: %1</translation>
    </message>
    <message>
        <source>left palm</source>
        <translation>linke Handfläche</translation>
    </message>
    <message>
        <source>right palm</source>
        <translation>rechte Handfläche</translation>
    </message>
    <message>
        <source>both palms</source>
        <translation>beide Handflächen</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Consent text: version %1</source>
        <translation>Einwilligungstext: Version %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>The setting &apos;%1&apos; must be greater than or equal to %2.</source>
        <translation>Die Einstellung „%1“ muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be less than or equal to %2.</source>
        <translation>Die Einstellung „%1“ darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a valid integer.</source>
        <translation>Die Einstellung „%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a valid number.</source>
        <translation>Die Einstellung „%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be true or false.</source>
        <translation>Die Einstellung „%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be %2.</source>
        <translation>Die Einstellung „%1“ muss eines davon sein: %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be one of these: %2.</source>
        <translation>Die Einstellung „%1“ muss eine davon sein: %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a text.</source>
        <translation>Die Einstellung „%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have at least %2 characters.</source>
        <translation>Die Einstellung „%1“ braucht mindestens so viele Zeichen: %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have at most %2 characters.</source>
        <translation>Die Einstellung „%1“ darf höchstens %2 Zeichen haben.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have another form, and no control characters.</source>
        <translation>Die Einstellung „%1“ muss eine andere Form haben, ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a list.</source>
        <translation>Die Einstellung „%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name at least %2.</source>
        <translation>Die Einstellung „%1“ muss mindestens so viele nennen: %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name at most %2.</source>
        <translation>Die Einstellung „%1“ darf höchstens so viele nennen: %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not name a language twice.</source>
        <translation>Die Einstellung „%1“ darf keine Sprache zweimal nennen.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not name a factor twice.</source>
        <translation>Die Einstellung „%1“ darf keinen Faktor zweimal nennen.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must begin with https:// (or http:// for a server on this machine).</source>
        <translation>Die Einstellung „%1“ muss mit https:// beginnen (oder http:// für einen Server auf diesem Gerät).</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must begin with https:// because the server is on another machine.</source>
        <translation>Die Einstellung „%1“ muss mit https:// beginnen, weil der Server auf einem anderen Gerät ist.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name a host.</source>
        <translation>Die Einstellung „%1“ muss einen Host nennen.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not hold a name or password.</source>
        <translation>Die Einstellung „%1“ darf keinen Namen und kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not hold a query or a fragment.</source>
        <translation>Die Einstellung „%1“ darf keine Abfrage und kein Fragment enthalten.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a plain web address.</source>
        <translation>Die Einstellung „%1“ muss eine einfache Webadresse sein.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a web address with a valid host and port.</source>
        <translation>Die Einstellung „%1“ muss eine Webadresse mit gültigem Host und Port sein.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be http:// or https:// and a host, with a port if it is not the usual one.</source>
        <translation>Die Einstellung „%1“ muss http:// oder https:// und ein Host sein, mit Port, wenn es nicht der übliche ist.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be set together with settings_url, or neither of them.</source>
        <translation>Die Einstellung „%1“ wird zusammen mit settings_url gesetzt oder keine von beiden.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be the base64 of an Ed25519 public key, as new-key prints it.</source>
        <translation>Die Einstellung „%1“ muss das Base64 eines öffentlichen Ed25519-Schlüssels sein, wie new-key es ausgibt.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must never be a secret key (sk_…): those belong to the app backend alone.</source>
        <translation>Die Einstellung „%1“ darf nie ein geheimer Schlüssel sein (sk_…): Die gehören allein in das Backend der App.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be pk_ and letters and digits.</source>
        <translation>Die Einstellung „%1“ muss pk_ und Buchstaben und Ziffern sein.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be like &apos;mo-fr 08:00-18:00, sa 09:00-12:00&apos;.</source>
        <translation>Die Einstellung „%1“ muss so aussehen: „mo-fr 08:00-18:00, sa 09:00-12:00“.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not begin when it ends; a whole day is 00:00-24:00.</source>
        <translation>Die Einstellung „%1“ darf nicht beginnen, wenn sie endet; ein ganzer Tag ist 00:00-24:00.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name days as %2.</source>
        <translation>Die Einstellung „%1“ muss Tage so nennen: %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must hold times from 00:00 to 24:00.</source>
        <translation>Die Einstellung „%1“ muss Zeiten von 00:00 bis 24:00 enthalten.</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Es gibt keine Einstellung „%1“; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; cannot be kept in the settings file.</source>
        <translation>Die Einstellung „%1“ kann nicht in der Einstellungsdatei behalten werden.</translation>
    </message>
    <message>
        <source>The settings file %2 cannot be read: %3.</source>
        <translation>Die Einstellungsdatei %2 kann nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>The settings file %2 is larger than %3 bytes.</source>
        <translation>Die Einstellungsdatei %2 ist größer als %3 Bytes.</translation>
    </message>
    <message>
        <source>The settings file %2 is not UTF-8 text.</source>
        <translation>Die Einstellungsdatei %2 ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The settings file %2 is not TOML: %3.</source>
        <translation>Die Einstellungsdatei %2 ist kein TOML: %3.</translation>
    </message>
    <message>
        <source>The settings file %2 is nested too deep.</source>
        <translation>Die Einstellungsdatei %2 ist zu tief verschachtelt.</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Both palms are enrolled.</source>
        <translation>Beide Handflächen sind registriert.</translation>
    </message>
    <message>
        <source>Your left palm is enrolled.</source>
        <translation>Ihre linke Handfläche ist registriert.</translation>
    </message>
    <message>
        <source>Your right palm is enrolled.</source>
        <translation>Ihre rechte Handfläche ist registriert.</translation>
    </message>
    <message>
        <source>From now on your hand is your key.</source>
        <translation>Von jetzt an ist Ihre Hand Ihr Schlüssel.</translation>
    </message>
    <message>
        <source>It is you.</source>
        <translation>Sie sind es.</translation>
    </message>
    <message>
        <source>You are signed in. Have a good day.</source>
        <translation>Sie sind angemeldet. Einen schönen Tag.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Willkommen zurück.</translation>
    </message>
    <message>
        <source>It is you, and your account is yours again.</source>
        <translation>Sie sind es, und Ihr Konto gehört wieder Ihnen.</translation>
    </message>
    <message>
        <source>Let’s try once more</source>
        <translation>Versuchen wir es noch einmal</translation>
    </message>
    <message>
        <source>Hold your hand flat and open, with the light from the front.</source>
        <translation>Halten Sie die Hand flach und offen, mit Licht von vorn.</translation>
    </message>
    <message>
        <source>We could not match your palm today</source>
        <translation>Ihre Handfläche ließ sich heute nicht zuordnen</translation>
    </message>
    <message>
        <source>It happens. The staff can let you in another way.</source>
        <translation>Das kommt vor. Das Personal kann Sie anders hereinlassen.</translation>
    </message>
    <message>
        <source>Let’s take a break</source>
        <translation>Machen wir eine Pause</translation>
    </message>
    <message>
        <source>There were too many tries. Come back later, or ask the staff now.</source>
        <translation>Es waren zu viele Versuche. Kommen Sie später wieder, oder fragen Sie jetzt das Personal.</translation>
    </message>
    <message>
        <source>There were too many tries. Come back in %1 min, or ask the staff now.</source>
        <translation>Es waren zu viele Versuche. Kommen Sie in %1&#xa0;min wieder, oder fragen Sie jetzt das Personal.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation>Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing was stored. The staff will help you without your palm.</source>
        <translation>Nichts wurde gespeichert. Das Personal hilft Ihnen ohne Handfläche.</translation>
    </message>
    <message>
        <source>We could not finish this</source>
        <translation>Das konnten wir nicht abschließen</translation>
    </message>
    <message>
        <source>Nothing was changed. The staff can help you another way.</source>
        <translation>Nichts wurde geändert. Das Personal hilft Ihnen auf anderem Weg.</translation>
    </message>
    <message>
        <source>Take your time: hold your hand flat and open.</source>
        <translation>Lassen Sie sich Zeit: Halten Sie die Hand flach und offen.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>This is how it will be each time you come.</source>
        <translation>So wird es jedes Mal sein, wenn Sie kommen.</translation>
    </message>
    <message>
        <source>Your palm was not recognised yet</source>
        <translation>Ihre Handfläche wurde noch nicht erkannt</translation>
    </message>
    <message>
        <source>It is enrolled, but it may not work well. Ask for another key and enroll it once more.</source>
        <translation>Sie ist registriert, aber vielleicht klappt es nicht gut. Bitten Sie um einen neuen Schlüssel, und registrieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>We could not try it now</source>
        <translation>Wir konnten es gerade nicht ausprobieren</translation>
    </message>
    <message>
        <source>Your palm is enrolled all the same.</source>
        <translation>Ihre Handfläche ist trotzdem registriert.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This palm is not enrolled. The staff can help you.</source>
        <translation>Diese Handfläche ist nicht registriert. Das Personal hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>This palm is already enrolled. Please ask the staff.</source>
        <translation>Diese Handfläche ist schon registriert. Bitte fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>This account is paused. The staff can help you.</source>
        <translation>Dieses Konto ruht. Das Personal hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>It is you, but we could not pass it on. Please tell the staff.</source>
        <translation>Sie sind es, aber wir konnten es nicht weitergeben. Bitte sagen Sie dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>It took too long. Please start again.</source>
        <translation>Es hat zu lange gedauert. Bitte beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Too many wrong keys here. Wait a while or ask the staff.</source>
        <translation>Zu viele falsche Schlüssel. Warten Sie eine Weile oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>We cannot reach our server. Try again in a moment, or ask the staff.</source>
        <translation>Wir erreichen unseren Server nicht. Versuchen Sie es gleich noch einmal, oder fragen Sie das Personal.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>This place</source>
        <translation>Dieser Ort</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Screen and sound</source>
        <translation>Bildschirm und Ton</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Who else is told</source>
        <translation>Wer noch davon erfährt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>gesetzt, wird nicht gezeigt</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>an oder aus</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>in this order, some of: %1</source>
        <translation>in dieser Reihenfolge, einige von: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Hold to keep</source>
        <translation>Halten zum Übernehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Vorgabe nehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Take care: a mistake here can shut everybody out, or let in who must not be.</source>
        <translation>Vorsicht: Ein Fehler hier kann alle aussperren oder jemanden einlassen, der es nicht darf.</translation>
    </message>
    <message>
        <source>%1 in the environment wins over what is kept here.</source>
        <translation>%1 in der Umgebung geht dem vor, was hier steht.</translation>
    </message>
    <message>
        <source>Kept. It takes effect when the kiosk starts again.</source>
        <translation>Übernommen. Es gilt, wenn der Kiosk neu startet.</translation>
    </message>
    <message>
        <source>Changes take effect when the kiosk starts again.</source>
        <translation>Änderungen gelten, wenn der Kiosk neu startet.</translation>
    </message>
    <message>
        <source>Keep mine here</source>
        <translation>Meinen Wert hier behalten</translation>
    </message>
    <message>
        <source>The fleet says: %1. What is kept here wins over it.</source>
        <translation>Die Flotte sagt: %1. Was hier behalten wird, geht vor.</translation>
    </message>
    <message>
        <source>The fleet says nothing of it so far. What is kept here wins over it.</source>
        <translation>Die Flotte sagt bisher nichts dazu. Was hier behalten wird, geht vor.</translation>
    </message>
    <message>
        <source>from the fleet</source>
        <translation>von der Flotte</translation>
    </message>
    <message>
        <source>The kiosk ended badly again and again with the fleet&apos;s settings %1. They are not used any more.</source>
        <translation>Mit den Einstellungen %1 der Flotte endete der Kiosk immer wieder schlecht. Sie werden nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>Whose signed settings this kiosk follows</source>
        <translation>Wessen signierten Einstellungen dieser Kiosk folgt</translation>
    </message>
    <message>
        <source>Address and key belong together: both are tried, then both are kept.</source>
        <translation>Adresse und Schlüssel gehören zusammen: Beide werden probiert, dann beide behalten.</translation>
    </message>
    <message>
        <source>Address of the signed file, https://…</source>
        <translation>Adresse der signierten Datei, https://…</translation>
    </message>
    <message>
        <source>Public key of the fleet, as new-key prints it</source>
        <translation>Öffentlicher Schlüssel der Flotte, wie new-key ihn ausgibt</translation>
    </message>
    <message>
        <source>Follow nobody</source>
        <translation>Niemandem folgen</translation>
    </message>
    <message>
        <source>One moment, we look whether the file is there and signed by this key…</source>
        <translation>Einen Moment, wir sehen nach, ob die Datei da und mit diesem Schlüssel signiert ist …</translation>
    </message>
    <message>
        <source>Hold once more to keep both all the same.</source>
        <translation>Noch einmal halten, um beide trotzdem zu behalten.</translation>
    </message>
    <message>
        <source>Nobody answers at this address now, so it could not be tried.</source>
        <translation>An dieser Adresse antwortet jetzt niemand, es konnte also nicht probiert werden.</translation>
    </message>
    <message>
        <source>There is no file at this address: the answer is %1.</source>
        <translation>An dieser Adresse liegt keine Datei: Die Antwort ist %1.</translation>
    </message>
    <message>
        <source>The file there is not signed by this key.</source>
        <translation>Die Datei dort ist nicht mit diesem Schlüssel signiert.</translation>
    </message>
    <message>
        <source>What lies there is no signed settings file.</source>
        <translation>Was dort liegt, ist keine Datei mit signierten Einstellungen.</translation>
    </message>
    <message>
        <source>The file there is too large for signed settings.</source>
        <translation>Die Datei dort ist zu groß für signierte Einstellungen.</translation>
    </message>
    <message>
        <source>The key is right, but the time of the file there is over.</source>
        <translation>Der Schlüssel stimmt, aber die Zeit der Datei dort ist um.</translation>
    </message>
    <message>
        <source>The key is right, but the file there is for other kiosks.</source>
        <translation>Der Schlüssel stimmt, aber die Datei dort ist für andere Kioske.</translation>
    </message>
    <message>
        <source>The key is right, but this kiosk has had a newer file.</source>
        <translation>Der Schlüssel stimmt, aber dieser Kiosk hatte schon eine neuere Datei.</translation>
    </message>
    <message>
        <source>The key is right, but the kiosk ended badly with the file there.</source>
        <translation>Der Schlüssel stimmt, aber mit der Datei dort endete der Kiosk schlecht.</translation>
    </message>
    <message>
        <source>The key is right, but a value in the file there is wrong.</source>
        <translation>Der Schlüssel stimmt, aber ein Wert in der Datei dort ist falsch.</translation>
    </message>
    <message>
        <source>The key is right, but the file there sets what is only set at the kiosk itself.</source>
        <translation>Der Schlüssel stimmt, aber die Datei dort setzt, was nur am Kiosk selbst gesetzt wird.</translation>
    </message>
    <message>
        <source>That could not be written to the disk.</source>
        <translation>Das konnte nicht auf die Platte geschrieben werden.</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Kiosk neu starten</translation>
    </message>
    <message>
        <source>Touch again to restart</source>
        <translation>Zum Neustart noch einmal berühren</translation>
    </message>
    <message>
        <source>Where the server is, https unless on this machine.</source>
        <translation>Wo der Server ist, https außer auf diesem Rechner.</translation>
    </message>
    <message>
        <source>What the server calls itself, when reached by another address.</source>
        <translation>Wie der Server sich nennt, wenn er unter anderer Adresse erreicht wird.</translation>
    </message>
    <message>
        <source>The App&apos;s publishable key, pk_…; not secret.</source>
        <translation>Der öffentliche Schlüssel der App, pk_…; nicht geheim.</translation>
    </message>
    <message>
        <source>Serve real people; a kiosk paired in live mode needs it.</source>
        <translation>Echte Menschen bedienen; ein im Echtbetrieb gekoppelter Kiosk braucht es.</translation>
    </message>
    <message>
        <source>A PEM file of the authorities to trust instead of the usual.</source>
        <translation>Eine PEM-Datei der Stellen, denen statt der üblichen vertraut wird.</translation>
    </message>
    <message>
        <source>An HTTP proxy for talking to the server.</source>
        <translation>Ein HTTP-Proxy für den Weg zum Server.</translation>
    </message>
    <message>
        <source>How long to try to connect.</source>
        <translation>Wie lange eine Verbindung versucht wird.</translation>
    </message>
    <message>
        <source>How long an answer of the server may take as a whole.</source>
        <translation>Wie lange eine Antwort des Servers insgesamt dauern darf.</translation>
    </message>
    <message>
        <source>This terminal&apos;s name.</source>
        <translation>Der Name dieses Terminals.</translation>
    </message>
    <message>
        <source>Where ID tokens are posted; nowhere unless set.</source>
        <translation>Wohin ID-Token gesendet werden; ohne Angabe nirgendwohin.</translation>
    </message>
    <message>
        <source>Where the front desk&apos;s backend is; no desk pages unless set.</source>
        <translation>Wo der Dienst des Empfangs ist; ohne Angabe keine Empfangsseiten.</translation>
    </message>
    <message>
        <source>Where a fleet&apos;s signed settings are; nowhere unless set.</source>
        <translation>Wo die signierten Einstellungen einer Flotte liegen; ohne Angabe nirgends.</translation>
    </message>
    <message>
        <source>Whose signature they have: an Ed25519 public key in base64.</source>
        <translation>Wessen Signatur sie tragen: ein öffentlicher Ed25519-Schlüssel in Base64.</translation>
    </message>
    <message>
        <source>They are looked for at the start and this often.</source>
        <translation>Danach wird beim Start und so oft gesehen.</translation>
    </message>
    <message>
        <source>Where the terminal&apos;s key is kept.</source>
        <translation>Wo der Schlüssel des Terminals aufbewahrt wird.</translation>
    </message>
    <message>
        <source>auto, device:ID, virtual, virtual:SEED or replay:PATH.</source>
        <translation>auto, device:ID, virtual, virtual:SEED oder replay:PATH.</translation>
    </message>
    <message>
        <source>Accept cameras that are fed by software.</source>
        <translation>Kameras zulassen, die von Software gespeist werden.</translation>
    </message>
    <message>
        <source>Another hand model (.task) than the assembled one.</source>
        <translation>Ein anderes Handmodell (.task) als das mitgelieferte.</translation>
    </message>
    <message>
        <source>none only for tests with still pictures.</source>
        <translation>none nur für Versuche mit Standbildern.</translation>
    </message>
    <message>
        <source>The factors a verification asks for.</source>
        <translation>Die Faktoren, die eine Prüfung verlangt.</translation>
    </message>
    <message>
        <source>Factors asked of a person&apos;s own phone; empty: staff alone help.</source>
        <translation>Faktoren, die das eigene Telefon verlangt; leer: nur Mitarbeitende helfen.</translation>
    </message>
    <message>
        <source>Which palms are enrolled.</source>
        <translation>Welche Handflächen erfasst werden.</translation>
    </message>
    <message>
        <source>Tries of one visit before another way is shown.</source>
        <translation>Versuche eines Besuchs, bevor ein anderer Weg gezeigt wird.</translation>
    </message>
    <message>
        <source>Version of the consent text.</source>
        <translation>Fassung des Einwilligungstextes.</translation>
    </message>
    <message>
        <source>A palm alone may say who it is, where the server allows it too.</source>
        <translation>Eine Handfläche allein darf sagen, wer es ist, wenn der Server es auch erlaubt.</translation>
    </message>
    <message>
        <source>Offer to try what was enrolled.</source>
        <translation>Anbieten, das Erfasste auszuprobieren.</translation>
    </message>
    <message>
        <source>Offer a receipt, and the person&apos;s code, after an enrollment or recovery.</source>
        <translation>Nach Erfassung oder Wiederherstellung einen Beleg und den Code der Person anbieten.</translation>
    </message>
    <message>
        <source>An abandoned page goes home after this.</source>
        <translation>Eine verlassene Seite kehrt nach dieser Zeit zum Anfang zurück.</translation>
    </message>
    <message>
        <source>This last part of it is shown, with more time to ask for.</source>
        <translation>Dieser letzte Teil davon wird gezeigt, und man kann mehr Zeit verlangen.</translation>
    </message>
    <message>
        <source>The same at the camera, where a hand in view counts.</source>
        <translation>Dasselbe an der Kamera, wo eine Hand im Bild zählt.</translation>
    </message>
    <message>
        <source>A result is shown this long; 30 s where it offers something.</source>
        <translation>So lange wird ein Ergebnis gezeigt; 30 s, wenn es etwas anbietet.</translation>
    </message>
    <message>
        <source>When people may begin, such as mo-fr 08:00-18:00, sa 09:00-12:00; always when empty.</source>
        <translation>Wann begonnen werden darf, etwa mo-fr 08:00-18:00, sa 09:00-12:00; leer: immer.</translation>
    </message>
    <message>
        <source>Where a call for staff is posted; nowhere unless set.</source>
        <translation>Wohin ein Ruf nach Mitarbeitenden gesendet wird; ohne Angabe nirgendwohin.</translation>
    </message>
    <message>
        <source>Where staff are found, in words for visitors.</source>
        <translation>Wo Mitarbeitende zu finden sind, in Worten für Besucher.</translation>
    </message>
    <message>
        <source>Where it is posted how this kiosk is; nowhere unless set.</source>
        <translation>Wohin gesendet wird, wie es diesem Kiosk geht; ohne Angabe nirgendwohin.</translation>
    </message>
    <message>
        <source>How often the kiosk looks how it is, and posts it.</source>
        <translation>Wie oft der Kiosk nachsieht, wie es ihm geht, und es sendet.</translation>
    </message>
    <message>
        <source>Languages to choose from, in the order they are offered.</source>
        <translation>Sprachen zur Wahl, in der Reihenfolge, in der sie angeboten werden.</translation>
    </message>
    <message>
        <source>Spoken while nobody chose; the first of them unless set.</source>
        <translation>Gesprochen, solange niemand wählt; ohne Angabe die erste davon.</translation>
    </message>
    <message>
        <source>Size of the texts in percent.</source>
        <translation>Größe der Texte in Prozent.</translation>
    </message>
    <message>
        <source>Colours: light, dark or contrast.</source>
        <translation>Farben: light, dark oder contrast.</translation>
    </message>
    <message>
        <source>Pages fade and nothing moves.</source>
        <translation>Seiten blenden über, und nichts bewegt sich.</translation>
    </message>
    <message>
        <source>Four short sounds, each with a visible twin.</source>
        <translation>Vier kurze Töne, jeder auch zu sehen.</translation>
    </message>
    <message>
        <source>Texts are spoken: never, always, or when asked to.</source>
        <translation>Texte werden gesprochen: nie, immer oder auf Wunsch.</translation>
    </message>
    <message>
        <source>Of sounds and voice, in percent.</source>
        <translation>Von Tönen und Stimme, in Prozent.</translation>
    </message>
    <message>
        <source>The focus goes on by itself after this; 0: never.</source>
        <translation>Nach dieser Zeit geht der Fokus von selbst weiter; 0: nie.</translation>
    </message>
    <message>
        <source>Presses what it has come to: space, enter or f1 to f12.</source>
        <translation>Drückt, wo er gerade ist: space, enter oder f1 bis f12.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>Den Bildschirm füllen.</translation>
    </message>
    <message>
        <source>The screen to fill: primary, its number from 1, or its name.</source>
        <translation>Der Bildschirm, der gefüllt wird: primary, seine Nummer ab 1 oder sein Name.</translation>
    </message>
    <message>
        <source>Other screens are covered, or left alone.</source>
        <translation>Andere Bildschirme werden verdeckt oder in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>Pixels, when not full screen.</source>
        <translation>Pixel, wenn nicht bildschirmfüllend.</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Stop and start over</source>
        <translation>Abbrechen und neu beginnen</translation>
    </message>
    <message>
        <source>Here you enroll your palms, show that it is you, or get back into your account. Touch “Touch to begin”.

Nothing is looked at and nothing is stored before you say so, and the staff help you without a palm just as well.</source>
        <translation>Hier registrieren Sie Ihre Handflächen, zeigen, dass Sie es sind, oder kommen wieder in Ihr Konto. Tippen Sie auf „Zum Starten berühren“.

Nichts wird angeschaut und nichts gespeichert, bevor Sie es sagen, und das Personal hilft Ihnen ohne Handfläche genauso gut.</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Einfacher machen</translation>
    </message>
    <message>
        <source>Switch on what helps you. It is for this visit only; the next person finds everything as usual.</source>
        <translation>Schalten Sie ein, was Ihnen hilft. Es gilt nur für diesen Besuch; wer nach Ihnen kommt, findet alles wie gewohnt.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Speak to me</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Enroll adds your palms. You need the enrollment key that you were given.

Verify shows that it is you, once your palms are enrolled.

Recover lets you back in with your recovery key.

You can stop at any time, and the staff are glad to help.</source>
        <translation>Registrieren fügt Ihre Handflächen hinzu. Sie brauchen dafür den Schlüssel zur Registrierung, den Sie bekommen haben.

Bestätigen zeigt, dass Sie es sind, sobald Ihre Handflächen registriert sind.

Wiederherstellen lässt Sie mit Ihrem Schlüssel zur Wiederherstellung wieder hinein.

Sie können jederzeit aufhören, und das Personal hilft gern.</translation>
    </message>
    <message>
        <source>Your key is a line of letters and digits that you were given, often as a square code. It begins with eks or rks; an id begins with usr.

Capital and small letters are different: the arrow key switches between them.

The square code is quicker: touch “Scan a code” and hold it in front of the camera.

No key? Ask the organisation that sent you here, or the staff.</source>
        <translation>Ihr Schlüssel ist eine Zeile aus Buchstaben und Ziffern, die Sie bekommen haben, oft als quadratischer Code. Er beginnt mit eks oder rks; eine ID beginnt mit usr.

Große und kleine Buchstaben sind verschieden: Die Pfeiltaste wechselt zwischen ihnen.

Der quadratische Code geht schneller: Berühren Sie „Code scannen“ und halten Sie ihn vor die Kamera.

Kein Schlüssel? Fragen Sie die Organisation, die Sie hierher geschickt hat, oder das Personal.</translation>
    </message>
    <message>
        <source>You decide. If you agree, the camera opens and we measure the lines of your palm.

If you would rather not, choose “No, thanks”: nothing is stored and the staff help you another way.

You can change your mind later and have everything deleted.</source>
        <translation>Sie entscheiden. Wenn Sie zustimmen, geht die Kamera an, und wir messen die Linien Ihrer Handfläche.

Wenn Sie das lieber nicht möchten, wählen Sie „Nein, danke“: Nichts wird gespeichert, und das Personal hilft Ihnen auf anderem Weg.

Sie können es sich später anders überlegen und alles löschen lassen.</translation>
    </message>
    <message>
        <source>Your left and your right palm are different, so the kiosk has to know which one comes.

Take the hand that is easier for you to hold still.</source>
        <translation>Ihre linke und Ihre rechte Handfläche sind verschieden, deshalb muss das Gerät wissen, welche kommt.

Nehmen Sie die Hand, die Sie leichter ruhig halten.</translation>
    </message>
    <message>
        <source>Hold your open hand up, palm to the camera and fingers to the ceiling, as far away as a book you read.

Move until both rings have the same size, then hold still while the ring fills up.

Sometimes the outline shows a movement: do the same once.

Gloves, sleeves over the palm and strong light from behind make it hard to see.</source>
        <translation>Halten Sie die offene Hand hoch, Handfläche zur Kamera und Finger zur Decke, so weit weg wie ein Buch, das Sie lesen.

Bewegen Sie sie, bis beide Ringe gleich groß sind, und halten Sie dann still, während sich der Ring füllt.

Manchmal zeigt der Umriss eine Bewegung: Machen Sie sie einmal nach.

Handschuhe, Ärmel über der Handfläche und starkes Licht von hinten erschweren die Sicht.</translation>
    </message>
    <message>
        <source>Your palm is being compared. This takes a moment; you can lower your hand.</source>
        <translation>Ihre Handfläche wird verglichen. Das dauert einen Moment; Sie können die Hand herunternehmen.</translation>
    </message>
    <message>
        <source>Open the app on your phone that you enrolled with, choose to scan a code, and point it at this screen.

Your phone then asks for your fingerprint, face or passcode. Nothing is typed here.

No app on your phone? The staff are glad to help.</source>
        <translation>Öffnen Sie auf dem Telefon die App, mit der Sie sich registriert haben, wählen Sie das Scannen eines Codes, und richten Sie sie auf diesen Bildschirm.

Ihr Telefon fragt dann nach Fingerabdruck, Gesicht oder Code. Hier wird nichts eingetippt.

Keine App auf dem Telefon? Das Personal hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>The receipt says what was done here and when, and nothing about you. With its number the organisation can find this visit if you ever ask about it.

Your code is the name under which your palms are kept. Next time, hold it in front of the camera instead of typing. It is no secret: without your palm it opens nothing.

Nothing of this stays on the screen when you leave.</source>
        <translation>Die Quittung sagt, was hier wann geschah, und nichts über Sie. Mit ihrer Nummer findet die Organisation diesen Besuch, falls Sie einmal danach fragen.

Ihr Code ist der Name, unter dem Ihre Handflächen aufbewahrt werden. Halten Sie ihn beim nächsten Mal vor die Kamera, statt zu tippen. Er ist kein Geheimnis: Ohne Ihre Handfläche öffnet er nichts.

Nichts davon bleibt auf dem Bildschirm, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>This is our fault, not yours. The kiosk keeps trying by itself.

If you are in a hurry, the staff can help you without the kiosk.</source>
        <translation>Es liegt an uns, nicht an Ihnen. Das Gerät versucht es von selbst weiter.

Wenn Sie es eilig haben, hilft Ihnen das Personal ohne das Gerät.</translation>
    </message>
    <message>
        <source>Without your palm</source>
        <translation>Ohne Handfläche</translation>
    </message>
    <message>
        <source>You do not have to use your palm. The staff can help you another way, and it works just as well.

If you stop here, nothing of this visit is kept.</source>
        <translation>Sie müssen Ihre Handfläche nicht benutzen. Das Personal kann Ihnen auf anderem Weg helfen, und das geht genauso gut.

Wenn Sie hier aufhören, bleibt von diesem Besuch nichts zurück.</translation>
    </message>
    <message>
        <source>You do not have to use your palm. If you enrolled with an app, your phone will do. The staff can help you as well.

If you go another way, nothing of this visit is kept.</source>
        <translation>Sie müssen Ihre Handfläche nicht benutzen. Wenn Sie sich mit einer App registriert haben, genügt Ihr Telefon. Auch das Personal kann Ihnen helfen.

Wenn Sie einen anderen Weg gehen, bleibt von diesem Besuch nichts zurück.</translation>
    </message>
    <message>
        <source>With my phone</source>
        <translation>Mit dem Telefon</translation>
    </message>
    <message>
        <source>Without your palm or phone</source>
        <translation>Ohne Handfläche oder Telefon</translation>
    </message>
    <message>
        <source>The staff can help you, and it works just as well.

If you stop here, nothing of this visit is kept.</source>
        <translation>Das Personal kann Ihnen helfen, und das geht genauso gut.

Wenn Sie hier aufhören, bleibt von diesem Besuch nichts zurück.</translation>
    </message>
    <message>
        <source>Stop and ask the staff</source>
        <translation>Abbrechen und Personal fragen</translation>
    </message>
    <message>
        <source>The full text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <source>What is stored. From several pictures of your palm this kiosk computes a template: a pattern of numbers that describes the direction of the lines in the skin. This is biometric data. The pictures are held in memory only while the camera looks at your hand; no picture is stored or sent.

Why. The template is compared with the palm you show later, to confirm that you are the person who enrolled. It is used for nothing else, not to find out who a stranger is, and not sold or lent.

Proof of a living hand. To keep out pictures and models the kiosk may ask for a small movement and notes whether it was made.

Where and who. The template is sent over a signed connection to the server of the organisation that runs this kiosk, and kept there encrypted with a key of your own. Only its software reads it.

How long. %1 With your palms your key is destroyed, so that no copy can be read any more.

Your choice. You may say no: the same service is there without a palm. You may withdraw at any time by asking the organisation, and you may ask what is stored about you.</source>
        <translation>Was gespeichert wird. Aus mehreren Bildern Ihrer Handfläche berechnet dieses Gerät ein Template: ein Muster aus Zahlen, das die Richtung der Linien in der Haut beschreibt. Das sind biometrische Daten. Die Bilder bleiben nur im Arbeitsspeicher, solange die Kamera Ihre Hand sieht; kein Bild wird gespeichert oder gesendet.

Wozu. Das Template wird mit der Handfläche verglichen, die Sie später zeigen, um zu bestätigen, dass Sie die Person sind, die sich registriert hat. Es wird für nichts anderes verwendet, nicht um herauszufinden, wer ein Fremder ist, und weder verkauft noch verliehen.

Nachweis einer lebenden Hand. Um Bilder und Nachbildungen fernzuhalten, kann das Gerät um eine kleine Bewegung bitten; es vermerkt, ob sie gemacht wurde.

Wo und wer. Das Template wird über eine signierte Verbindung an den Server der Organisation gesendet, die dieses Gerät betreibt, und dort mit einem eigenen Schlüssel für Sie verschlüsselt aufbewahrt. Nur deren Software liest es.

Wie lange. %1 Damit wird auch Ihr Schlüssel vernichtet, sodass keine Kopie mehr gelesen werden kann.

Ihre Wahl. Sie dürfen Nein sagen: Denselben Dienst gibt es ohne Handfläche. Sie können Ihre Einwilligung jederzeit widerrufen, indem Sie die Organisation darum bitten, und Sie dürfen fragen, was über Sie gespeichert ist.</translation>
    </message>
    <message>
        <source>Until you or the organisation delete your account or your palms.</source>
        <translation>Bis Sie oder die Organisation Ihr Konto oder Ihre Handflächen löschen.</translation>
    </message>
    <message>
        <source>For %1 after your palms were enrolled or last used, or until you or the organisation delete your account or your palms before that.</source>
        <translation>Noch %1, nachdem Ihre Handflächen registriert oder zuletzt genutzt wurden, oder bis Sie oder die Organisation Ihr Konto oder Ihre Handflächen vorher löschen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
