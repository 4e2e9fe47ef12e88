<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
        <source>%1 · step %2 of %3</source>
        <translation>%1 · Schritt %2 von %3</translation>
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
        <source>Type it instead</source>
        <translation>Lieber eintippen</translation>
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
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Back to the start in %1 s</source>
        <translation>Zurück zum Anfang in %1 s</translation>
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
        <translation>Es waren zu viele Versuche. Kommen Sie in %1 min wieder, oder fragen Sie jetzt das Personal.</translation>
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

How long. Until you or the organisation delete your account or your palms. With them your key is destroyed, so that no copy can be read any more.

Your choice. You may say no: the same service is there without a palm. You may withdraw at any time by asking the organisation, and you may ask what is stored about you.</source>
        <translation>Was gespeichert wird. Aus mehreren Bildern Ihrer Handfläche berechnet dieses Gerät ein Template: ein Muster aus Zahlen, das die Richtung der Linien in der Haut beschreibt. Das sind biometrische Daten. Die Bilder bleiben nur im Arbeitsspeicher, solange die Kamera Ihre Hand sieht; kein Bild wird gespeichert oder gesendet.

Wozu. Das Template wird mit der Handfläche verglichen, die Sie später zeigen, um zu bestätigen, dass Sie die Person sind, die sich registriert hat. Es wird für nichts anderes verwendet, nicht um herauszufinden, wer ein Fremder ist, und weder verkauft noch verliehen.

Nachweis einer lebenden Hand. Um Bilder und Nachbildungen fernzuhalten, kann das Gerät um eine kleine Bewegung bitten; es vermerkt, ob sie gemacht wurde.

Wo und wer. Das Template wird über eine signierte Verbindung an den Server der Organisation gesendet, die dieses Gerät betreibt, und dort mit einem eigenen Schlüssel für Sie verschlüsselt aufbewahrt. Nur deren Software liest es.

Wie lange. Bis Sie oder die Organisation Ihr Konto oder Ihre Handflächen löschen. Damit wird auch Ihr Schlüssel vernichtet, sodass keine Kopie mehr gelesen werden kann.

Ihre Wahl. Sie dürfen Nein sagen: Denselben Dienst gibt es ohne Handfläche. Sie können Ihre Einwilligung jederzeit widerrufen, indem Sie die Organisation darum bitten, und Sie dürfen fragen, was über Sie gespeichert ist.</translation>
    </message>
</context>
</TS>
