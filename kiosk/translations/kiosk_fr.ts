<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>developer</name>
    <message>
        <source>Simulated phones</source>
        <translation>Téléphones simulés</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>New phone</source>
        <translation>Nouveau téléphone</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>%1 s slow</source>
        <translation>%1 s de retard</translation>
    </message>
    <message>
        <source>Screen of the phone %1</source>
        <translation>Écran du téléphone %1</translation>
    </message>
    <message>
        <source>No phone yet</source>
        <translation>Pas encore de téléphone</translation>
    </message>
    <message>
        <source>Make one, then enroll it with a key.</source>
        <translation>Créez-en un, puis enregistrez-le avec une clé.</translation>
    </message>
    <message>
        <source>This phone is new</source>
        <translation>Ce téléphone est nouveau</translation>
    </message>
    <message>
        <source>Enroll it, or recover somebody on it.</source>
        <translation>Enregistrez-le, ou récupérez quelqu’un dessus.</translation>
    </message>
    <message>
        <source>This phone is lost</source>
        <translation>Ce téléphone est perdu</translation>
    </message>
    <message>
        <source>Its keys are gone for good. Recover on a new one with a recovery key and a palm.</source>
        <translation>Ses clés sont perdues pour de bon. Récupérez sur un nouveau avec une clé de récupération et une paume.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>Scan a page, paste its code, or let it be pushed.</source>
        <translation>Scannez une page, collez son code, ou laissez-le arriver par notification.</translation>
    </message>
    <message>
        <source>No pushes reach it now.</source>
        <translation>Aucune notification ne lui parvient en ce moment.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The camera is looking</source>
        <translation>La caméra regarde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>A page asks for you</source>
        <translation>Une page vous demande</translation>
    </message>
    <message>
        <source>Look at it to see who asks for what.</source>
        <translation>Regardez qui demande quoi.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 demande</translation>
    </message>
    <message>
        <source>It wants: %1</source>
        <translation>Il faut : %1</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation>%1 de plus en attente</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Use your fingerprint or face?</source>
        <translation>Utiliser l’empreinte ou le visage ?</translation>
    </message>
    <message>
        <source>Use your passcode?</source>
        <translation>Utiliser le code du téléphone ?</translation>
    </message>
    <message>
        <source>%1 signs this one time only.</source>
        <translation>%1 ne signe que cette fois.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>A token came</source>
        <translation>Un jeton est arrivé</translation>
    </message>
    <message>
        <source>Proved: %1
Claims: %2</source>
        <translation>Prouvé : %1
Déclarations : %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Que faire avec</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Authenticate</source>
        <translation>Authentifier</translation>
    </message>
    <message>
        <source>Paste a code</source>
        <translation>Coller un code</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Scanner un code</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Passer hors ligne</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Be slow</source>
        <translation>Être lent</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>Le perdre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Name: small letters, digits, - and _</source>
        <translation>Nom : minuscules, chiffres, - et _</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
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
        <translation>Marque, vide pour l’habituelle</translation>
    </message>
    <message>
        <source>Model, empty for the usual</source>
        <translation>Modèle, vide pour l’habituel</translation>
    </message>
    <message>
        <source>Version, empty for the usual</source>
        <translation>Version, vide pour l’habituelle</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>Ce qu’il a</translation>
    </message>
    <message>
        <source>Fingerprint or face</source>
        <translation>Empreinte ou visage</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code du téléphone</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Enroll %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Enrollment key</source>
        <translation>Clé d’enregistrement</translation>
    </message>
    <message>
        <source>Recover on %1</source>
        <translation>Récupérer sur %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>With a fresh key</source>
        <translation>Avec une clé neuve</translation>
    </message>
    <message>
        <source>Palms</source>
        <translation>Paumes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Authenticate with %1</source>
        <translation>Authentifier avec %1</translation>
    </message>
    <message>
        <source>Which palm?</source>
        <translation>Quelle paume ?</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Ce qui est prouvé</translation>
    </message>
    <message>
        <source>Palm to show where either will do</source>
        <translation>Paume à montrer là où l’une ou l’autre suffit</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>What the code of the page says</source>
        <translation>Ce que dit le code de la page</translation>
    </message>
    <message>
        <source>Camera of the phones</source>
        <translation>Caméra des téléphones</translation>
    </message>
    <message>
        <source>virtual:7, replay:PATH or device:ID</source>
        <translation>virtual:7, replay:CHEMIN ou device:ID</translation>
    </message>
    <message>
        <source>How slow is %1?</source>
        <translation>Quelle lenteur pour %1 ?</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Seconds before each request, 0 to 600</source>
        <translation>Secondes avant chaque requête, de 0 à 600</translation>
    </message>
    <message>
        <source>Lose %1?</source>
        <translation>Perdre %1 ?</translation>
    </message>
    <message>
        <source>Its keys are overwritten and its inbox is emptied. The server learns of it when its backend deletes the device.</source>
        <translation>Ses clés sont écrasées et sa boîte est vidée. Le serveur l’apprend quand son backend supprime l’appareil.</translation>
    </message>
    <message>
        <source>That cannot be. Look at it once more.</source>
        <translation>C’est impossible. Regardez encore une fois.</translation>
    </message>
    <message>
        <source>%1 lies on the bench</source>
        <translation>%1 est sur l’établi</translation>
    </message>
    <message>
        <source>It is enrolled</source>
        <translation>Il est enregistré</translation>
    </message>
    <message>
        <source>Recovered, and a token came</source>
        <translation>Récupéré, et un jeton est arrivé</translation>
    </message>
    <message>
        <source>Authenticated, and a token came</source>
        <translation>Authentifié, et un jeton est arrivé</translation>
    </message>
    <message>
        <source>Approved: the page has its token</source>
        <translation>Approuvé : la page a son jeton</translation>
    </message>
    <message>
        <source>Denied: the page was told</source>
        <translation>Refusé : la page le sait</translation>
    </message>
    <message>
        <source>A push came</source>
        <translation>Une notification est arrivée</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Il est perdu</translation>
    </message>
    <message>
        <source>It is off the network</source>
        <translation>Il est hors du réseau</translation>
    </message>
    <message>
        <source>It is back on the network</source>
        <translation>Il est de retour sur le réseau</translation>
    </message>
    <message>
        <source>Each request takes %1 s longer</source>
        <translation>Chaque requête prend %1 s de plus</translation>
    </message>
    <message>
        <source>It is as quick as the network</source>
        <translation>Il est aussi rapide que le réseau</translation>
    </message>
    <message>
        <source>The token is in the clipboard</source>
        <translation>Le jeton est dans le presse-papiers</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>There is a phone of this name already</source>
        <translation>Un téléphone porte déjà ce nom</translation>
    </message>
    <message>
        <source>No mobile App was named for new phones</source>
        <translation>Aucune App mobile n’a été indiquée pour les nouveaux téléphones</translation>
    </message>
    <message>
        <source>A lost phone can do nothing</source>
        <translation>Un téléphone perdu ne peut rien faire</translation>
    </message>
    <message>
        <source>The files of this phone are damaged</source>
        <translation>Les fichiers de ce téléphone sont endommagés</translation>
    </message>
    <message>
        <source>It belongs to nobody yet</source>
        <translation>Il n’appartient encore à personne</translation>
    </message>
    <message>
        <source>It belongs to somebody already</source>
        <translation>Il appartient déjà à quelqu’un</translation>
    </message>
    <message>
        <source>That request is not there</source>
        <translation>Cette demande n’existe pas</translation>
    </message>
    <message>
        <source>That request was answered before</source>
        <translation>Cette demande a déjà reçu une réponse</translation>
    </message>
    <message>
        <source>Its owner did not agree; the request still waits</source>
        <translation>Son propriétaire n’a pas accepté ; la demande attend toujours</translation>
    </message>
    <message>
        <source>This phone lacks what is asked for</source>
        <translation>Il manque à ce téléphone ce qui est demandé</translation>
    </message>
    <message>
        <source>There is no key</source>
        <translation>Il n’y a pas de clé</translation>
    </message>
    <message>
        <source>The camera saw nothing that could be used</source>
        <translation>La caméra n’a rien vu d’utilisable</translation>
    </message>
    <message>
        <source>That camera cannot be used</source>
        <translation>Cette caméra est inutilisable</translation>
    </message>
    <message>
        <source>That is too long to be the code of a page</source>
        <translation>C’est trop long pour le code d’une page</translation>
    </message>
    <message>
        <source>That is not the code of a page</source>
        <translation>Ce n’est pas le code d’une page</translation>
    </message>
    <message>
        <source>That is not a page of this phone’s server</source>
        <translation>Ce n’est pas une page du serveur de ce téléphone</translation>
    </message>
    <message>
        <source>The one-time part of the code is missing</source>
        <translation>Il manque la partie à usage unique du code</translation>
    </message>
    <message>
        <source>A phone cannot be called or described like this</source>
        <translation>Un téléphone ne peut être nommé ni décrit ainsi</translation>
    </message>
    <message>
        <source>Something is wrong in here; the log says what</source>
        <translation>Quelque chose ne va pas ici ; le journal dit quoi</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>That is somebody else’s palm</source>
        <translation>C’est la paume de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Somebody else has enrolled this palm</source>
        <translation>Quelqu’un d’autre a enregistré cette paume</translation>
    </message>
    <message>
        <source>What is asked for was never enrolled</source>
        <translation>Ce qui est demandé n’a jamais été enregistré</translation>
    </message>
    <message>
        <source>The server does not know this key</source>
        <translation>Le serveur ne connaît pas cette clé</translation>
    </message>
    <message>
        <source>This key was used before</source>
        <translation>Cette clé a déjà servi</translation>
    </message>
    <message>
        <source>This key is too old</source>
        <translation>Cette clé est trop ancienne</translation>
    </message>
    <message>
        <source>The server does not know this phone any more</source>
        <translation>Le serveur ne connaît plus ce téléphone</translation>
    </message>
    <message>
        <source>The time was over</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>That was answered, or ended, before</source>
        <translation>Cela a déjà reçu une réponse, ou a pris fin</translation>
    </message>
    <message>
        <source>Another phone has taken this page on</source>
        <translation>Un autre téléphone a pris cette page en charge</translation>
    </message>
    <message>
        <source>The server does not know this code</source>
        <translation>Le serveur ne connaît pas ce code</translation>
    </message>
    <message>
        <source>Too many wrong palms; it takes a while</source>
        <translation>Trop de mauvaises paumes ; il faut patienter</translation>
    </message>
    <message>
        <source>In live mode the server takes no simulated palms</source>
        <translation>En mode réel, le serveur n’accepte pas de paumes simulées</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The camera is taking a break</source>
        <translation>La caméra fait une pause</translation>
    </message>
    <message>
        <source>The camera does not start</source>
        <translation>La caméra ne démarre pas</translation>
    </message>
    <message>
        <source>The camera sends no pictures</source>
        <translation>La caméra n’envoie pas d’images</translation>
    </message>
    <message>
        <source>The camera picture stands still</source>
        <translation>L’image de la caméra est figée</translation>
    </message>
    <message>
        <source>The camera sends pictures we cannot use</source>
        <translation>La caméra envoie des images inutilisables</translation>
    </message>
    <message>
        <source>This camera is not allowed here</source>
        <translation>Cette caméra n’est pas autorisée ici</translation>
    </message>
    <message>
        <source>Something in this kiosk does not work</source>
        <translation>Un élément de cette borne ne fonctionne pas</translation>
    </message>
    <message>
        <source>A part of this kiosk is missing</source>
        <translation>Il manque un élément à cette borne</translation>
    </message>
    <message>
        <source>A part of this kiosk is damaged</source>
        <translation>Un élément de cette borne est endommagé</translation>
    </message>
    <message>
        <source>The simulated camera cannot show this</source>
        <translation>La caméra simulée ne peut pas montrer cela</translation>
    </message>
    <message>
        <source>This kiosk cannot keep its notes</source>
        <translation>Cette borne ne peut pas garder ses notes</translation>
    </message>
    <message>
        <source>This kiosk cannot write down what is done here</source>
        <translation>Cette borne ne peut pas noter ce qui se fait ici</translation>
    </message>
    <message>
        <source>This kiosk is not set up correctly</source>
        <translation>Cette borne n’est pas bien configurée</translation>
    </message>
    <message>
        <source>This kiosk cannot keep its key safe</source>
        <translation>Cette borne ne peut pas garder sa clé en sûreté</translation>
    </message>
    <message>
        <source>This kiosk cannot read its key</source>
        <translation>Cette borne ne peut pas lire sa clé</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Un problème est survenu de notre côté</translation>
    </message>
    <message>
        <source>It is you, but we could not pass it on</source>
        <translation>C’est bien vous, mais nous n’avons pas pu le transmettre</translation>
    </message>
    <message>
        <source>We cannot talk to our server</source>
        <translation>Nous ne pouvons pas parler à notre serveur</translation>
    </message>
    <message>
        <source>We cannot reach our server</source>
        <translation>Notre serveur est injoignable</translation>
    </message>
    <message>
        <source>Our server does not answer</source>
        <translation>Notre serveur ne répond pas</translation>
    </message>
    <message>
        <source>We cannot be sure that this is our server</source>
        <translation>Nous ne sommes pas sûrs que ce soit notre serveur</translation>
    </message>
    <message>
        <source>Our server has a problem</source>
        <translation>Notre serveur a un problème</translation>
    </message>
    <message>
        <source>Our server gave an answer we do not understand</source>
        <translation>Nous ne comprenons pas la réponse de notre serveur</translation>
    </message>
    <message>
        <source>This kiosk is not connected yet</source>
        <translation>Cette borne n’est pas encore connectée</translation>
    </message>
    <message>
        <source>This kiosk is not connected any more</source>
        <translation>Cette borne n’est plus connectée</translation>
    </message>
    <message>
        <source>Our server does not accept this kiosk</source>
        <translation>Notre serveur n’accepte pas cette borne</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong</source>
        <translation>L’horloge de cette borne n’est pas à l’heure</translation>
    </message>
    <message>
        <source>Our server does not understand this kiosk</source>
        <translation>Notre serveur ne comprend pas cette borne</translation>
    </message>
    <message>
        <source>This kiosk belongs to something else</source>
        <translation>Cette borne appartient à un autre service</translation>
    </message>
    <message>
        <source>Too many palms are enrolled to find yours without your id</source>
        <translation>Trop de paumes sont enregistrées pour trouver la vôtre sans identifiant</translation>
    </message>
    <message>
        <source>Our server has lost this visit</source>
        <translation>Notre serveur a perdu cette visite</translation>
    </message>
    <message>
        <source>This kiosk is connected already</source>
        <translation>Cette borne est déjà connectée</translation>
    </message>
    <message>
        <source>There were too many wrong keys here; we pause for a while</source>
        <translation>Il y a eu trop de clés erronées ici&#x202f;; nous faisons une pause</translation>
    </message>
    <message>
        <source>We do not know this pairing code</source>
        <translation>Nous ne connaissons pas ce code d’association</translation>
    </message>
    <message>
        <source>This pairing code is too old</source>
        <translation>Ce code d’association est trop ancien</translation>
    </message>
    <message>
        <source>This pairing code has been used already</source>
        <translation>Ce code d’association a déjà servi</translation>
    </message>
</context>
<context>
    <name>front_desk</name>
    <message>
        <source>Name or reference</source>
        <translation>Nom ou référence</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Type the beginning of a name or reference, or let a code reader type it.</source>
        <translation>Tapez le début d’un nom ou d’une référence, ou utilisez un lecteur de codes.</translation>
    </message>
    <message>
        <source>Nobody was found. Try fewer letters, or make a new person.</source>
        <translation>Personne n’a été trouvé. Essayez avec moins de lettres, ou créez une personne.</translation>
    </message>
    <message>
        <source>There are more. Type a few more letters.</source>
        <translation>Il y en a d’autres. Tapez quelques lettres de plus.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Reference, such as a badge number</source>
        <translation>Référence, par exemple un numéro de badge</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Name, if you keep one</source>
        <translation>Nom, si vous en gardez un</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Retour aux personnes</translation>
    </message>
    <message>
        <source>Enrollment key</source>
        <translation>Clé d’enregistrement</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>Laisser entrer quand même</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>The server knows this person no more. What is left here can be deleted.</source>
        <translation>Le serveur ne connaît plus cette personne. Ce qui reste ici peut être supprimé.</translation>
    </message>
    <message>
        <source>This person is suspended.</source>
        <translation>Cette personne est suspendue.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Left palm</source>
        <translation>Paume gauche</translation>
    </message>
    <message>
        <source>Right palm</source>
        <translation>Paume droite</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Last attempts</source>
        <translation>Derniers essais</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>left palm</source>
        <translation>paume gauche</translation>
    </message>
    <message>
        <source>right palm</source>
        <translation>paume droite</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>phone’s fingerprint or face</source>
        <translation>empreinte ou visage sur le téléphone</translation>
    </message>
    <message>
        <source>phone’s passcode</source>
        <translation>code du téléphone</translation>
    </message>
    <message>
        <source>Enrollment key for %1</source>
        <translation>Clé d’enregistrement pour %1</translation>
    </message>
    <message>
        <source>Recovery key for %1</source>
        <translation>Clé de récupération pour %1</translation>
    </message>
    <message>
        <source>Let the person photograph it or write it down. It is good once, and shown this once.</source>
        <translation>La personne peut la photographier ou la noter. Elle sert une fois et n’est montrée que cette fois.</translation>
    </message>
    <message>
        <source>Good for %1:%2 more</source>
        <translation>Valable encore %1:%2</translation>
    </message>
    <message>
        <source>The key as a code to scan</source>
        <translation>La clé sous forme de code à scanner</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>What should be deleted?</source>
        <translation>Que faut-il supprimer ?</translation>
    </message>
    <message>
        <source>Nothing is enrolled.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Téléphone : %1</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Tout sur %1</translation>
    </message>
    <message>
        <source>%1 of %2 will be deleted. It cannot be brought back. It can be enrolled again with a new key.</source>
        <translation>%1 de %2 sera supprimée. C’est irréversible. Elle pourra être enregistrée de nouveau avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>The phone “%1” of %2 will be deleted. It cannot sign in any more, until it is enrolled again.</source>
        <translation>Le téléphone « %1 » de %2 sera supprimé. Il ne pourra plus se connecter avant un nouvel enregistrement.</translation>
    </message>
    <message>
        <source>Palms, phones, name and reference of %1 will be deleted. Nothing of it can be brought back. The record of what was done at this desk stays, without the name.</source>
        <translation>Les paumes, téléphones, nom et référence de %1 seront supprimés. Rien ne pourra être récupéré. Le relevé de ce qui s’est fait à ce guichet reste, sans le nom.</translation>
    </message>
    <message>
        <source>Hold to delete</source>
        <translation>Maintenir pour supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Why is %1 let in without a palm?</source>
        <translation>Pourquoi %1 entre-t-il sans paume ?</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The palm is deleted.</source>
        <translation>La paume est supprimée.</translation>
    </message>
    <message>
        <source>The phone is deleted.</source>
        <translation>Le téléphone est supprimé.</translation>
    </message>
    <message>
        <source>The person is deleted.</source>
        <translation>La personne est supprimée.</translation>
    </message>
    <message>
        <source>Written down as %1. The door is yours to open.</source>
        <translation>Noté sous %1. À vous d’ouvrir la porte.</translation>
    </message>
    <message>
        <source>The key’s time is over. Make another one if it was not used.</source>
        <translation>Le temps de la clé est écoulé. Créez-en une autre si elle n’a pas servi.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Cela n’a pas marché. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Type at least two letters or digits.</source>
        <translation>Tapez au moins deux lettres ou chiffres.</translation>
    </message>
    <message>
        <source>That is a key. It is entered where the person enrolls.</source>
        <translation>C’est une clé. Elle se saisit là où la personne s’enregistre.</translation>
    </message>
    <message>
        <source>Say why in 10 to 300 letters.</source>
        <translation>Dites pourquoi en 10 à 300 lettres.</translation>
    </message>
    <message>
        <source>An operator may do that. Please ask one to sign in here.</source>
        <translation>Un opérateur peut le faire. Demandez à l’un d’eux de se connecter ici.</translation>
    </message>
    <message>
        <source>This kiosk cannot write down what is done, so nothing was done. Its disk may be full.</source>
        <translation>Cette borne ne peut pas noter ce qui se fait, donc rien n’a été fait. Son disque est peut-être plein.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk. It was written down.</source>
        <translation>Quelque chose s’est mal passé dans cette borne. C’est noté.</translation>
    </message>
    <message>
        <source>This kiosk has no token for the front desk yet.</source>
        <translation>Cette borne n’a pas encore de jeton pour l’accueil.</translation>
    </message>
    <message>
        <source>The front desk does not know this kiosk. An operator can give it a new token.</source>
        <translation>L’accueil ne connaît pas cette borne. Un opérateur peut lui donner un nouveau jeton.</translation>
    </message>
    <message>
        <source>The front desk cannot write down what is done, so nothing was done.</source>
        <translation>L’accueil ne peut pas noter ce qui se fait, donc rien n’a été fait.</translation>
    </message>
    <message>
        <source>The front desk has no valid key for the server.</source>
        <translation>L’accueil n’a pas de clé valide pour le serveur.</translation>
    </message>
    <message>
        <source>The front desk cannot reach the server now.</source>
        <translation>L’accueil ne peut pas joindre le serveur pour le moment.</translation>
    </message>
    <message>
        <source>The server cannot answer now. Nothing was changed.</source>
        <translation>Le serveur ne peut pas répondre pour le moment. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Le serveur est occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>That was too fast. Try again in a moment.</source>
        <translation>C’était trop rapide. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The front desk cannot be reached.</source>
        <translation>L’accueil est injoignable.</translation>
    </message>
    <message>
        <source>The front desk did not answer in time. Look at the person again before you repeat it.</source>
        <translation>L’accueil n’a pas répondu à temps. Regardez de nouveau la personne avant de recommencer.</translation>
    </message>
    <message>
        <source>The front desk’s certificate is not trusted here.</source>
        <translation>Le certificat de l’accueil n’est pas approuvé ici.</translation>
    </message>
    <message>
        <source>The front desk has a fault of its own.</source>
        <translation>L’accueil a lui-même une panne.</translation>
    </message>
    <message>
        <source>What answers is no front desk. Check its address.</source>
        <translation>Ce qui répond n’est pas un accueil. Vérifiez son adresse.</translation>
    </message>
    <message>
        <source>This person was deleted meanwhile.</source>
        <translation>Cette personne a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>The server knows this person no more.</source>
        <translation>Le serveur ne connaît plus cette personne.</translation>
    </message>
    <message>
        <source>This person was not finished. Make them again.</source>
        <translation>Cette personne n’a pas été finie. Créez-la de nouveau.</translation>
    </message>
    <message>
        <source>This phone was deleted meanwhile.</source>
        <translation>Ce téléphone a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>No such palm is enrolled.</source>
        <translation>Aucune paume de ce côté n’est enregistrée.</translation>
    </message>
    <message>
        <source>This reference is another person’s.</source>
        <translation>Cette référence est celle d’une autre personne.</translation>
    </message>
    <message>
        <source>The front desk does not take that text.</source>
        <translation>L’accueil n’accepte pas ce texte.</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Show your left palm to the camera</source>
        <translation>Montrez votre paume gauche à la caméra</translation>
    </message>
    <message>
        <source>Show your right palm to the camera</source>
        <translation>Montrez votre paume droite à la caméra</translation>
    </message>
    <message>
        <source>Show one of your palms to the camera</source>
        <translation>Montrez l’une de vos paumes à la caméra</translation>
    </message>
    <message>
        <source>One hand only, please</source>
        <translation>Une seule main, s’il vous plaît</translation>
    </message>
    <message>
        <source>Now the other hand: your left</source>
        <translation>Maintenant l’autre main&#xa0;: la gauche</translation>
    </message>
    <message>
        <source>Now the other hand: your right</source>
        <translation>Maintenant l’autre main&#xa0;: la droite</translation>
    </message>
    <message>
        <source>Turn your hand: palm to the camera</source>
        <translation>Retournez la main&#xa0;: paume vers la caméra</translation>
    </message>
    <message>
        <source>Open your hand</source>
        <translation>Ouvrez la main</translation>
    </message>
    <message>
        <source>Spread your fingers a little</source>
        <translation>Écartez un peu les doigts</translation>
    </message>
    <message>
        <source>Relax your fingers</source>
        <translation>Détendez les doigts</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>Un peu plus près</translation>
    </message>
    <message>
        <source>A little farther away</source>
        <translation>Un peu plus loin</translation>
    </message>
    <message>
        <source>Move into the ring</source>
        <translation>Placez la main dans l’anneau</translation>
    </message>
    <message>
        <source>Hold your hand flat, like a stop sign</source>
        <translation>Tenez la main à plat, comme pour dire stop</translation>
    </message>
    <message>
        <source>Hold still…</source>
        <translation>Ne bougez plus…</translation>
    </message>
    <message>
        <source>It is too dark here</source>
        <translation>Il fait trop sombre ici</translation>
    </message>
    <message>
        <source>Too much light on your hand</source>
        <translation>Trop de lumière sur votre main</translation>
    </message>
    <message>
        <source>Take off gloves or cover, please</source>
        <translation>Retirez gants ou protection, s’il vous plaît</translation>
    </message>
    <message>
        <source>Perfect, stay like that</source>
        <translation>Parfait, restez ainsi</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>Tenez le code devant la caméra</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The camera is taking a break; we are reconnecting</source>
        <translation>La caméra fait une pause&#x202f;; nous la reconnectons</translation>
    </message>
    <message>
        <source>Spread your fingers wide</source>
        <translation>Écartez bien les doigts</translation>
    </message>
    <message>
        <source>Bring your fingers together</source>
        <translation>Rapprochez les doigts</translation>
    </message>
    <message>
        <source>Tilt your hand to the side and back</source>
        <translation>Inclinez la main sur le côté, puis revenez</translation>
    </message>
    <message>
        <source>Come closer, then go back</source>
        <translation>Approchez-vous, puis reculez</translation>
    </message>
    <message>
        <source>Close your hand and open it</source>
        <translation>Fermez la main, puis ouvrez-la</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>The last visit was not finished.</source>
        <translation>La dernière visite n’a pas été terminée.</translation>
    </message>
    <message>
        <source>The last enrollment was interrupted. Nothing was stored: start again with the same key.</source>
        <translation>Le dernier enregistrement a été interrompu. Rien n’a été conservé&#xa0;: recommencez avec la même clé.</translation>
    </message>
    <message>
        <source>The last visit was interrupted. Please start again.</source>
        <translation>La dernière visite a été interrompue. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>The last recovery was interrupted. Nothing was changed: start again with the same key.</source>
        <translation>La dernière récupération a été interrompue. Rien n’a été modifié&#xa0;: recommencez avec la même clé.</translation>
    </message>
    <message>
        <source>The last visit ended early, but the enrollment was finished: the palms are enrolled.</source>
        <translation>La dernière visite s’est arrêtée plus tôt, mais l’enregistrement est terminé&#xa0;: les paumes sont enregistrées.</translation>
    </message>
    <message>
        <source>The last visit ended early, but the recovery was finished: the account is open again.</source>
        <translation>La dernière visite s’est arrêtée plus tôt, mais la récupération est terminée&#xa0;: le compte est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>The last visit ended early, but the person was recognised. Nothing needs to be done.</source>
        <translation>La dernière visite s’est arrêtée plus tôt, mais la personne a été reconnue. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The last enrollment was interrupted. We are asking our server whether it was finished.</source>
        <translation>Le dernier enregistrement a été interrompu. Nous demandons à notre serveur s’il a abouti.</translation>
    </message>
    <message>
        <source>The last recovery was interrupted. We are asking our server whether it was finished.</source>
        <translation>La dernière récupération a été interrompue. Nous demandons à notre serveur si elle a abouti.</translation>
    </message>
    <message>
        <source>The last visit was interrupted. We are asking our server whether it was finished.</source>
        <translation>La dernière visite a été interrompue. Nous demandons à notre serveur si elle a abouti.</translation>
    </message>
</context>
<context>
    <name>operator</name>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>Saisissez votre code PIN.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>Ce n’était pas juste.</translation>
    </message>
    <message>
        <source>Try again in %1 s. With %2 digits or more: now.</source>
        <translation>Réessayez dans %1 s. Avec %2 chiffres ou plus : maintenant.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>No PIN is set, so nobody can come in. On this machine: python -m kiosk pin set operator</source>
        <translation>Aucun code PIN n’est défini, donc personne ne peut entrer. Sur cette machine : python -m kiosk pin set operator</translation>
    </message>
    <message>
        <source>The PINs cannot be read, so nobody can come in. The log of the kiosk says why.</source>
        <translation>Les codes PIN sont illisibles, donc personne ne peut entrer. Le journal de la borne dit pourquoi.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>There is nothing here for you yet.</source>
        <translation>Il n’y a encore rien ici pour vous.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>%1, no trouble known</source>
        <translation>%1, aucun problème connu</translation>
    </message>
    <message>
        <source>%1, trouble when last used: %2</source>
        <translation>%1, problème à la dernière utilisation : %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1, asking…</source>
        <translation>%1, en cours…</translation>
    </message>
    <message>
        <source>%1, answers</source>
        <translation>%1, répond</translation>
    </message>
    <message>
        <source>%1, does not answer</source>
        <translation>%1, ne répond pas</translation>
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
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 j %2 h %3&#xa0;min</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>toujours ouvert</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Dernier problème</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: stopped without warning (power, or killed)</source>
        <translation>%1 : arrêt sans prévenir (courant, ou arrêt forcé)</translation>
    </message>
    <message>
        <source>%1: crashed: %2</source>
        <translation>%1 : plantage : %2</translation>
    </message>
    <message>
        <source>%1: error %2 at %3</source>
        <translation>%1 : erreur %2 à %3</translation>
    </message>
    <message>
        <source>%1: update %2 was undone (%3)</source>
        <translation>%1 : la mise à jour %2 a été annulée (%3)</translation>
    </message>
    <message>
        <source>%1: stopped badly again and again with the fleet&apos;s settings %2, which are not used any more</source>
        <translation>%1 : s’est mal arrêté plusieurs fois avec les réglages %2 du parc, qui ne servent plus</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (et %2 de plus)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>For visitors</source>
        <translation>Pour les visiteurs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Courte pause</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>That could not be written to the disk.</source>
        <translation>Cela n’a pas pu être écrit sur le disque.</translation>
    </message>
    <message>
        <source>Quit kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>Touch again to quit</source>
        <translation>Touchez encore pour quitter</translation>
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
        <translation>Caméra simulée</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>Simulated phones · test mode</source>
        <translation>Téléphones simulés · mode test</translation>
    </message>
    <message>
        <source>Liveness off</source>
        <translation>Preuve de vie désactivée</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Autre moyen</translation>
    </message>
    <message>
        <source>Ask the staff</source>
        <translation>Demander au personnel</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Plus de confort</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>S’enregistrer</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your hand is your key</source>
        <translation>Votre main est votre clé</translation>
    </message>
    <message>
        <source>Show your palm instead of a card, a code or a password.</source>
        <translation>Montrez votre paume au lieu d’une carte, d’un code ou d’un mot de passe.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Touchez pour commencer</translation>
    </message>
    <message>
        <source>The camera is off. It opens only when you say so.</source>
        <translation>La caméra est éteinte. Elle ne s’allume que si vous le dites.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Each takes about a minute.</source>
        <translation>Chaque choix prend environ une minute.</translation>
    </message>
    <message>
        <source>Add your palms with the key you were given</source>
        <translation>Ajoutez vos paumes avec la clé reçue</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Montrez que c’est bien vous</translation>
    </message>
    <message>
        <source>Get back in with your recovery key</source>
        <translation>Revenez avec votre clé de récupération</translation>
    </message>
    <message>
        <source>Enter your enrollment key</source>
        <translation>Saisissez votre clé d’enregistrement</translation>
    </message>
    <message>
        <source>Enter your id</source>
        <translation>Saisissez votre identifiant</translation>
    </message>
    <message>
        <source>Enter your recovery key</source>
        <translation>Saisissez votre clé de récupération</translation>
    </message>
    <message>
        <source>Type it, or hold its QR code to the camera.</source>
        <translation>Tapez le texte, ou tenez son code QR devant la caméra.</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>Tenez le code devant la caméra</translation>
    </message>
    <message>
        <source>On paper or on your phone, about a hand’s length away.</source>
        <translation>Sur papier ou sur votre téléphone, à une main de distance.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Scanner un code</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Le taper</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Plutôt le taper</translation>
    </message>
    <message>
        <source>Just show your palm</source>
        <translation>Montrer juste la paume</translation>
    </message>
    <message>
        <source>My palm</source>
        <translation>Ma paume</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Before we start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>May we use your palm?</source>
        <translation>Pouvons-nous utiliser votre paume&#x202f;?</translation>
    </message>
    <message>
        <source>The camera stays off until you agree.</source>
        <translation>La caméra reste éteinte jusqu’à votre accord.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>J’accepte</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>Read the full text</source>
        <translation>Lire le texte complet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>A pattern made from the lines of your palm. Never a picture.</source>
        <translation>Un motif tiré des lignes de votre paume. Jamais une image.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>So that your hand can show that it is you. For nothing else.</source>
        <translation>Pour que votre main montre que c’est vous. Pour rien d’autre.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Until you ask us to delete it. Then it is really gone.</source>
        <translation>Jusqu’à ce que vous demandiez l’effacement. Alors il n’en reste rien.</translation>
    </message>
    <message>
        <source>For %1 after its last use, or until you ask us to delete it.</source>
        <translation>Encore %1 après la dernière utilisation, ou jusqu’à ce que vous demandiez l’effacement.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>This organisation only, encrypted on its own server.</source>
        <translation>Cette organisation seulement, chiffré sur son propre serveur.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Which hand?</source>
        <translation>Quelle main&#x202f;?</translation>
    </message>
    <message>
        <source>With both, you can always use the hand that is free.</source>
        <translation>Avec les deux, vous utilisez toujours la main qui est libre.</translation>
    </message>
    <message>
        <source>Choose the hand you enrolled.</source>
        <translation>Choisissez la main que vous avez enregistrée.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Main droite</translation>
    </message>
    <message>
        <source>Both hands</source>
        <translation>Les deux mains</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · try %3 of %4</source>
        <translation>%1 · %2 · essai %3 sur %4</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>main gauche</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>main droite</translation>
    </message>
    <message>
        <source>either hand</source>
        <translation>l’une des mains</translation>
    </message>
    <message>
        <source>Choose the hand</source>
        <translation>Choisir la main</translation>
    </message>
    <message>
        <source>Fit your hand to the outline, fingers up.</source>
        <translation>Placez la main dans le contour, doigts vers le haut.</translation>
    </message>
    <message>
        <source>Bring the ring on your palm onto the thin one.</source>
        <translation>Amenez l’anneau de votre paume sur l’anneau fin.</translation>
    </message>
    <message>
        <source>Keep your hand there while the ring fills.</source>
        <translation>Gardez la main ici pendant que l’anneau se remplit.</translation>
    </message>
    <message>
        <source>Let the other one rest for a moment.</source>
        <translation>Laissez l’autre se reposer un instant.</translation>
    </message>
    <message>
        <source>Left and right are easy to mix up in a mirror.</source>
        <translation>Dans un miroir, on confond facilement gauche et droite.</translation>
    </message>
    <message>
        <source>We look at the lines inside your hand.</source>
        <translation>Nous regardons les lignes à l’intérieur de la main.</translation>
    </message>
    <message>
        <source>All five fingers, pointing up.</source>
        <translation>Les cinq doigts, pointés vers le haut.</translation>
    </message>
    <message>
        <source>Fingers up, palm straight to the camera.</source>
        <translation>Doigts vers le haut, paume bien face à la caméra.</translation>
    </message>
    <message>
        <source>Turn a little toward the light.</source>
        <translation>Tournez-vous un peu vers la lumière.</translation>
    </message>
    <message>
        <source>Turn a little away from the light.</source>
        <translation>Détournez-vous un peu de la lumière.</translation>
    </message>
    <message>
        <source>Sleeves, plasters and ink hide the lines, too.</source>
        <translation>Manches, pansements et encre cachent aussi les lignes.</translation>
    </message>
    <message>
        <source>Watch the outline, then do the same.</source>
        <translation>Regardez le contour, puis faites de même.</translation>
    </message>
    <message>
        <source>Tip: %1.</source>
        <translation>Conseil&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La caméra démarre…</translation>
    </message>
    <message>
        <source>Live picture, as in a mirror</source>
        <translation>Image en direct, comme dans un miroir</translation>
    </message>
    <message>
        <source>Left hand done</source>
        <translation>Main gauche terminée</translation>
    </message>
    <message>
        <source>Right hand done</source>
        <translation>Main droite terminée</translation>
    </message>
    <message>
        <source>Left hand to do</source>
        <translation>Main gauche à faire</translation>
    </message>
    <message>
        <source>Right hand to do</source>
        <translation>Main droite à faire</translation>
    </message>
    <message>
        <source>Got it. One moment…</source>
        <translation>C’est noté. Un instant…</translation>
    </message>
    <message>
        <source>You can lower your hand.</source>
        <translation>Vous pouvez baisser la main.</translation>
    </message>
    <message>
        <source>We cannot reach our server</source>
        <translation>Notre serveur est injoignable</translation>
    </message>
    <message>
        <source>Nothing is lost. We try again in %1 s.</source>
        <translation>Rien n’est perdu. Nouvel essai dans %1 s.</translation>
    </message>
    <message>
        <source>Nothing is lost. We are trying again.</source>
        <translation>Rien n’est perdu. Nous réessayons.</translation>
    </message>
    <message>
        <source>With your phone</source>
        <translation>Avec le téléphone</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <translation>Code pour votre téléphone</translation>
    </message>
    <message>
        <source>We are fetching a code for your phone.</source>
        <translation>Nous demandons un code pour votre téléphone.</translation>
    </message>
    <message>
        <source>Scan this code with your phone</source>
        <translation>Scannez ce code avec votre téléphone</translation>
    </message>
    <message>
        <source>Use the app you enrolled with. The code renews itself.</source>
        <translation>Utilisez l’application de votre enregistrement. Le code se renouvelle tout seul.</translation>
    </message>
    <message>
        <source>Now say yes on your phone</source>
        <translation>Confirmez maintenant sur le téléphone</translation>
    </message>
    <message>
        <source>Your phone asks for your fingerprint, face or passcode.</source>
        <translation>Votre téléphone demande votre empreinte, votre visage ou votre code.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Try again with a new code, or ask the staff.</source>
        <translation>Réessayez avec un nouveau code, ou demandez au personnel.</translation>
    </message>
    <message>
        <source>You said no on your phone</source>
        <translation>Vous avez refusé sur le téléphone</translation>
    </message>
    <message>
        <source>That is fine. Take a new code if it was a slip.</source>
        <translation>C’est très bien ainsi. Prenez un nouveau code si c’était une erreur.</translation>
    </message>
    <message>
        <source>Your phone took its time</source>
        <translation>Votre téléphone a pris trop de temps</translation>
    </message>
    <message>
        <source>The code is too old by now. Take a new one.</source>
        <translation>Le code est maintenant trop ancien. Prenez-en un nouveau.</translation>
    </message>
    <message>
        <source>We cannot reach our server. Nothing is lost; we try again.</source>
        <translation>Notre serveur est injoignable. Rien n’est perdu ; nous réessayons.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>With my phone</source>
        <translation>Avec mon téléphone</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Votre reçu</translation>
    </message>
    <message>
        <source>Enroll a palm</source>
        <translation>Enregistrer une paume</translation>
    </message>
    <message>
        <source>Back to the start in %1 s</source>
        <translation>Retour au début dans %1 s</translation>
    </message>
    <message>
        <source>Take a photo if you like. It does not name you.</source>
        <translation>Prenez une photo si vous voulez. Votre nom n’y figure pas.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>It says who you are. It opens nothing without your palm.</source>
        <translation>Il dit qui vous êtes. Sans votre paume, il n’ouvre rien.</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>Montrer mon code</translation>
    </message>
    <message>
        <source>Show my receipt</source>
        <translation>Montrer mon reçu</translation>
    </message>
    <message>
        <source>We are on it and try again in %1 s.</source>
        <translation>Nous nous en occupons. Nouvel essai dans %1 s.</translation>
    </message>
    <message>
        <source>We are trying again now.</source>
        <translation>Nous réessayons maintenant.</translation>
    </message>
    <message>
        <source>You can go on where you were. Nothing is lost.</source>
        <translation>Vous pourrez continuer où vous en étiez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Please tell the staff. Nothing you did caused this.</source>
        <translation>Veuillez prévenir le personnel. Vous n’y êtes pour rien.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Pour le personnel&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>period_few</name>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
</context>
<context>
    <name>period_many</name>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
</context>
<context>
    <name>period_one</name>
    <message>
        <source>one day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>un an</translation>
    </message>
</context>
<context>
    <name>period_other</name>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
</context>
<context>
    <name>period_two</name>
    <message>
        <source>two days</source>
        <translation>deux jours</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>deux mois</translation>
    </message>
    <message>
        <source>two years</source>
        <translation>deux ans</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>That did not work. Check it and try again.</source>
        <translation>Cela n’a pas marché. Vérifiez et réessayez.</translation>
    </message>
    <message>
        <source>Enter it first.</source>
        <translation>Commencez par saisir quelque chose.</translation>
    </message>
    <message>
        <source>This is far too long to be right.</source>
        <translation>C’est bien trop long pour être juste.</translation>
    </message>
    <message>
        <source>There is a character in it that does not belong.</source>
        <translation>Un caractère n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>Some characters are missing.</source>
        <translation>Il manque des caractères.</translation>
    </message>
    <message>
        <source>This does not look right. Check each group of four.</source>
        <translation>Cela ne semble pas juste. Vérifiez chaque groupe de quatre.</translation>
    </message>
    <message>
        <source>This code is not meant for a kiosk. Keep it safe.</source>
        <translation>Ce code n’est pas fait pour une borne. Gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>This is a key. Here we need your id.</source>
        <translation>C’est une clé. Ici, il nous faut votre identifiant.</translation>
    </message>
    <message>
        <source>This is an id. Here we need your key.</source>
        <translation>C’est un identifiant. Ici, il nous faut votre clé.</translation>
    </message>
    <message>
        <source>We do not know this key. Check each group of four.</source>
        <translation>Nous ne connaissons pas cette clé. Vérifiez chaque groupe de quatre.</translation>
    </message>
    <message>
        <source>This key is too old. Ask for a new one.</source>
        <translation>Cette clé est trop ancienne. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This key has been used already. Ask for a new one.</source>
        <translation>Cette clé a déjà servi. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This key is blocked after too many tries. Ask for a new one.</source>
        <translation>Cette clé est bloquée après trop d’essais. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This key is for something else. Go back and choose again.</source>
        <translation>Cette clé sert à autre chose. Revenez en arrière et choisissez à nouveau.</translation>
    </message>
    <message>
        <source>This key belongs to another organisation.</source>
        <translation>Cette clé appartient à une autre organisation.</translation>
    </message>
    <message>
        <source>This account is paused. The staff can help you.</source>
        <translation>Ce compte est en pause. Le personnel peut vous aider.</translation>
    </message>
    <message>
        <source>We do not know this id. Check each group of four.</source>
        <translation>Nous ne connaissons pas cet identifiant. Vérifiez chaque groupe de quatre.</translation>
    </message>
    <message>
        <source>Too many wrong keys here. Wait a while or ask the staff.</source>
        <translation>Trop de clés erronées ici. Attendez un peu ou demandez au personnel.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a while or ask the staff.</source>
        <translation>Trop d’essais. Attendez un peu ou demandez au personnel.</translation>
    </message>
    <message>
        <source>No palm is enrolled for this id yet.</source>
        <translation>Aucune paume n’est encore enregistrée pour cet identifiant.</translation>
    </message>
    <message>
        <source>This is a receipt. Here we need your own code.</source>
        <translation>C’est un reçu. Ici, il nous faut votre propre code.</translation>
    </message>
    <message>
        <source>We did not find you by your palm. Your code helps us.</source>
        <translation>Nous ne vous avons pas trouvé par votre paume. Votre code nous aidera.</translation>
    </message>
    <message>
        <source>There are too many of us to find you by palm. Your code helps us.</source>
        <translation>Nous sommes trop nombreux pour vous trouver par votre paume. Votre code nous aidera.</translation>
    </message>
    <message>
        <source>Your palm alone does not do right now. Your code helps us.</source>
        <translation>La paume seule ne suffit pas pour le moment. Votre code nous aidera.</translation>
    </message>
    <message>
        <source>Your palm alone does not do here. Your code helps us.</source>
        <translation>La paume seule ne suffit pas ici. Votre code nous aidera.</translation>
    </message>
</context>
<context>
    <name>public</name>
    <message>
        <source>Please go to the other screen.</source>
        <translation>Veuillez aller à l’autre écran.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message>
        <source>This page closes in %1 s, and nothing of you is kept.</source>
        <translation>Cette page se ferme dans %1 s, et rien de vous n’est conservé.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>More time on every page</source>
        <translation>Plus de temps sur chaque page</translation>
    </message>
    <message>
        <source>We are closed right now</source>
        <translation>Nous sommes fermés pour le moment</translation>
    </message>
    <message>
        <source>We will be right back</source>
        <translation>Nous revenons tout de suite</translation>
    </message>
    <message>
        <source>This kiosk is taking a short break.</source>
        <translation>Cette borne fait une courte pause.</translation>
    </message>
    <message>
        <source>This kiosk is out of order</source>
        <translation>Cette borne est hors service</translation>
    </message>
    <message>
        <source>We are working on it. The staff help you without it.</source>
        <translation>Nous y travaillons. Le personnel vous aide sans la borne.</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Cette borne est fermée</translation>
    </message>
    <message>
        <source>The staff at the desk are glad to help you.</source>
        <translation>Le personnel de l’accueil vous aide volontiers.</translation>
    </message>
    <message>
        <source>We open again today at %1.</source>
        <translation>Nous rouvrons aujourd’hui à %1.</translation>
    </message>
    <message>
        <source>We open again tomorrow at %1.</source>
        <translation>Nous rouvrons demain à %1.</translation>
    </message>
    <message>
        <source>We open again on %1 at %2.</source>
        <translation>Nous rouvrons le %1 à %2.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>Veuillez revenir plus tard.</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Appeler le personnel</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>Nous appelons quelqu’un.</translation>
    </message>
    <message>
        <source>The staff have been called</source>
        <translation>Le personnel est prévenu</translation>
    </message>
    <message>
        <source>Somebody comes to help you. You can stay here.</source>
        <translation>Quelqu’un vient vous aider. Vous pouvez rester ici.</translation>
    </message>
    <message>
        <source>Please raise your hand or go to the desk</source>
        <translation>Levez la main ou allez à l’accueil, s’il vous plaît</translation>
    </message>
    <message>
        <source>The staff are glad to help you.</source>
        <translation>Le personnel vous aide volontiers.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Receipt · %1</source>
        <translation>Reçu · %1</translation>
    </message>
    <message>
        <source>Enrolled: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Recovered with: %1</source>
        <translation>Récupéré avec : %1</translation>
    </message>
    <message>
        <source>left palm</source>
        <translation>paume gauche</translation>
    </message>
    <message>
        <source>right palm</source>
        <translation>paume droite</translation>
    </message>
    <message>
        <source>both palms</source>
        <translation>les deux paumes</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date : %1</translation>
    </message>
    <message>
        <source>Consent text: version %1</source>
        <translation>Texte du consentement : version %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numéro : %1</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>The setting &apos;%1&apos; must be greater than or equal to %2.</source>
        <translation>Le réglage « %1 » doit être supérieur ou égal à %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be less than or equal to %2.</source>
        <translation>Le réglage « %1 » doit être inférieur ou égal à %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a valid integer.</source>
        <translation>Le réglage « %1 » doit être un nombre entier valide.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a valid number.</source>
        <translation>Le réglage « %1 » doit être un nombre valide.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be true or false.</source>
        <translation>Le réglage « %1 » doit être true ou false.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be %2.</source>
        <translation>Le réglage « %1 » doit être l’un de ceux-ci : %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be one of these: %2.</source>
        <translation>Le réglage « %1 » doit être l’un de ceux-ci : %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a text.</source>
        <translation>Le réglage « %1 » doit être un texte.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have at least %2 characters.</source>
        <translation>Le réglage « %1 » doit compter au moins ce nombre de caractères : %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have at most %2 characters.</source>
        <translation>Le réglage « %1 » doit compter au plus %2 caractères.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have another form, and no control characters.</source>
        <translation>Le réglage « %1 » doit avoir une autre forme, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a list.</source>
        <translation>Le réglage « %1 » doit être une liste.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name at least %2.</source>
        <translation>Le réglage « %1 » doit en nommer au moins %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name at most %2.</source>
        <translation>Le réglage « %1 » doit en nommer au plus %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not name a language twice.</source>
        <translation>Le réglage « %1 » ne doit pas nommer une langue deux fois.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not name a factor twice.</source>
        <translation>Le réglage « %1 » ne doit pas nommer un facteur deux fois.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must begin with https:// (or http:// for a server on this machine).</source>
        <translation>Le réglage « %1 » doit commencer par https:// (ou http:// pour un serveur sur cette machine).</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must begin with https:// because the server is on another machine.</source>
        <translation>Le réglage « %1 » doit commencer par https:// parce que le serveur est sur une autre machine.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name a host.</source>
        <translation>Le réglage « %1 » doit nommer un hôte.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not hold a name or password.</source>
        <translation>Le réglage « %1 » ne doit contenir ni nom ni mot de passe.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not hold a query or a fragment.</source>
        <translation>Le réglage « %1 » ne doit contenir ni requête ni fragment.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a plain web address.</source>
        <translation>Le réglage « %1 » doit être une adresse web simple.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a web address with a valid host and port.</source>
        <translation>Le réglage « %1 » doit être une adresse web avec un hôte et un port valides.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be http:// or https:// and a host, with a port if it is not the usual one.</source>
        <translation>Le réglage « %1 » doit être http:// ou https:// et un hôte, avec un port si ce n’est pas l’habituel.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be set together with settings_url, or neither of them.</source>
        <translation>Le réglage « %1 » se règle avec settings_url, ou aucun des deux.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be the base64 of an Ed25519 public key, as new-key prints it.</source>
        <translation>Le réglage « %1 » doit être le base64 d’une clé publique Ed25519, telle que new-key l’affiche.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must never be a secret key (sk_…): those belong to the app backend alone.</source>
        <translation>Le réglage « %1 » ne doit jamais être une clé secrète (sk_…) : elles n’appartiennent qu’au serveur de l’application.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be pk_ and letters and digits.</source>
        <translation>Le réglage « %1 » doit être pk_ suivi de lettres et de chiffres.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be like &apos;mo-fr 08:00-18:00, sa 09:00-12:00&apos;.</source>
        <translation>Le réglage « %1 » doit ressembler à « mo-fr 08:00-18:00, sa 09:00-12:00 ».</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not begin when it ends; a whole day is 00:00-24:00.</source>
        <translation>Le réglage « %1 » ne doit pas commencer quand il finit ; une journée entière est 00:00-24:00.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name days as %2.</source>
        <translation>Le réglage « %1 » doit nommer les jours ainsi : %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must hold times from 00:00 to 24:00.</source>
        <translation>Le réglage « %1 » doit contenir des heures de 00:00 à 24:00.</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>Il n’y a pas de réglage « %1 ».</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Il n’y a pas de réglage « %1 » ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; cannot be kept in the settings file.</source>
        <translation>Le réglage « %1 » ne peut pas être gardé dans le fichier de réglages.</translation>
    </message>
    <message>
        <source>The settings file %2 cannot be read: %3.</source>
        <translation>Le fichier de réglages %2 ne peut pas être lu : %3.</translation>
    </message>
    <message>
        <source>The settings file %2 is larger than %3 bytes.</source>
        <translation>Le fichier de réglages %2 dépasse %3 octets.</translation>
    </message>
    <message>
        <source>The settings file %2 is not UTF-8 text.</source>
        <translation>Le fichier de réglages %2 n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The settings file %2 is not TOML: %3.</source>
        <translation>Le fichier de réglages %2 n’est pas du TOML : %3.</translation>
    </message>
    <message>
        <source>The settings file %2 is nested too deep.</source>
        <translation>Le fichier de réglages %2 est imbriqué trop profondément.</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Both palms are enrolled.</source>
        <translation>Vos deux paumes sont enregistrées.</translation>
    </message>
    <message>
        <source>Your left palm is enrolled.</source>
        <translation>Votre paume gauche est enregistrée.</translation>
    </message>
    <message>
        <source>Your right palm is enrolled.</source>
        <translation>Votre paume droite est enregistrée.</translation>
    </message>
    <message>
        <source>From now on your hand is your key.</source>
        <translation>Désormais, votre main est votre clé.</translation>
    </message>
    <message>
        <source>It is you.</source>
        <translation>C’est bien vous.</translation>
    </message>
    <message>
        <source>You are signed in. Have a good day.</source>
        <translation>Vous êtes connecté. Bonne journée.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Heureux de vous revoir.</translation>
    </message>
    <message>
        <source>It is you, and your account is yours again.</source>
        <translation>C’est bien vous, et votre compte est de nouveau à vous.</translation>
    </message>
    <message>
        <source>Let’s try once more</source>
        <translation>Essayons encore une fois</translation>
    </message>
    <message>
        <source>Hold your hand flat and open, with the light from the front.</source>
        <translation>Tenez la main à plat et ouverte, avec la lumière de face.</translation>
    </message>
    <message>
        <source>We could not match your palm today</source>
        <translation>Votre paume n’a pas été reconnue aujourd’hui</translation>
    </message>
    <message>
        <source>It happens. The staff can let you in another way.</source>
        <translation>Cela arrive. Le personnel peut vous laisser entrer autrement.</translation>
    </message>
    <message>
        <source>Let’s take a break</source>
        <translation>Faisons une pause</translation>
    </message>
    <message>
        <source>There were too many tries. Come back later, or ask the staff now.</source>
        <translation>Il y a eu trop d’essais. Revenez plus tard, ou demandez maintenant au personnel.</translation>
    </message>
    <message>
        <source>There were too many tries. Come back in %1 min, or ask the staff now.</source>
        <translation>Il y a eu trop d’essais. Revenez dans %1&#xa0;min, ou demandez maintenant au personnel.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation>C’est très bien ainsi.</translation>
    </message>
    <message>
        <source>Nothing was stored. The staff will help you without your palm.</source>
        <translation>Rien n’a été conservé. Le personnel vous aidera sans votre paume.</translation>
    </message>
    <message>
        <source>We could not finish this</source>
        <translation>Nous n’avons pas pu terminer</translation>
    </message>
    <message>
        <source>Nothing was changed. The staff can help you another way.</source>
        <translation>Rien n’a été modifié. Le personnel peut vous aider autrement.</translation>
    </message>
    <message>
        <source>Take your time: hold your hand flat and open.</source>
        <translation>Prenez votre temps&#xa0;: tenez la main à plat et ouverte.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>This is how it will be each time you come.</source>
        <translation>Ce sera ainsi à chaque visite.</translation>
    </message>
    <message>
        <source>Your palm was not recognised yet</source>
        <translation>Votre paume n’a pas encore été reconnue</translation>
    </message>
    <message>
        <source>It is enrolled, but it may not work well. Ask for another key and enroll it once more.</source>
        <translation>Elle est enregistrée, mais cela risque de mal marcher. Demandez une autre clé et enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>We could not try it now</source>
        <translation>Nous n’avons pas pu l’essayer maintenant</translation>
    </message>
    <message>
        <source>Your palm is enrolled all the same.</source>
        <translation>Votre paume est bien enregistrée.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This palm is not enrolled. The staff can help you.</source>
        <translation>Cette paume n’est pas enregistrée. Le personnel peut vous aider.</translation>
    </message>
    <message>
        <source>This palm is already enrolled. Please ask the staff.</source>
        <translation>Cette paume est déjà enregistrée. Veuillez demander au personnel.</translation>
    </message>
    <message>
        <source>This account is paused. The staff can help you.</source>
        <translation>Ce compte est en pause. Le personnel peut vous aider.</translation>
    </message>
    <message>
        <source>It is you, but we could not pass it on. Please tell the staff.</source>
        <translation>C’est bien vous, mais nous n’avons pas pu le transmettre. Veuillez prévenir le personnel.</translation>
    </message>
    <message>
        <source>It took too long. Please start again.</source>
        <translation>Cela a pris trop de temps. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>Too many wrong keys here. Wait a while or ask the staff.</source>
        <translation>Trop de clés erronées ici. Attendez un peu ou demandez au personnel.</translation>
    </message>
    <message>
        <source>We cannot reach our server. Try again in a moment, or ask the staff.</source>
        <translation>Notre serveur est injoignable. Réessayez dans un instant, ou demandez au personnel.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>This place</source>
        <translation>Ce lieu</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Screen and sound</source>
        <translation>Écran et son</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Who else is told</source>
        <translation>Qui d’autre est prévenu</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>défini, non affiché</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>un parmi : %1</translation>
    </message>
    <message>
        <source>in this order, some of: %1</source>
        <translation>dans cet ordre, parmi : %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>jusqu’à %1 caractères</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>texte libre</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>par défaut : %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Hold to keep</source>
        <translation>Maintenir pour garder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Take care: a mistake here can shut everybody out, or let in who must not be.</source>
        <translation>Attention : une erreur ici peut fermer la porte à tous, ou l’ouvrir à qui ne doit pas entrer.</translation>
    </message>
    <message>
        <source>%1 in the environment wins over what is kept here.</source>
        <translation>%1 dans l’environnement l’emporte sur ce qui est gardé ici.</translation>
    </message>
    <message>
        <source>Kept. It takes effect when the kiosk starts again.</source>
        <translation>Gardé. Cela prendra effet au prochain démarrage de la borne.</translation>
    </message>
    <message>
        <source>Changes take effect when the kiosk starts again.</source>
        <translation>Les changements prennent effet au prochain démarrage de la borne.</translation>
    </message>
    <message>
        <source>Keep mine here</source>
        <translation>Garder le mien ici</translation>
    </message>
    <message>
        <source>The fleet says: %1. What is kept here wins over it.</source>
        <translation>Le parc dit : %1. Ce qui est gardé ici l’emporte.</translation>
    </message>
    <message>
        <source>The fleet says nothing of it so far. What is kept here wins over it.</source>
        <translation>Le parc n’en dit rien jusqu’ici. Ce qui est gardé ici l’emporte.</translation>
    </message>
    <message>
        <source>from the fleet</source>
        <translation>du parc</translation>
    </message>
    <message>
        <source>The kiosk ended badly again and again with the fleet&apos;s settings %1. They are not used any more.</source>
        <translation>La borne s’est mal arrêtée plusieurs fois avec les réglages %1 du parc. Ils ne servent plus.</translation>
    </message>
    <message>
        <source>Whose signed settings this kiosk follows</source>
        <translation>De qui cette borne suit les réglages signés</translation>
    </message>
    <message>
        <source>Address and key belong together: both are tried, then both are kept.</source>
        <translation>L’adresse et la clé vont ensemble : les deux sont essayées, puis les deux sont gardées.</translation>
    </message>
    <message>
        <source>Address of the signed file, https://…</source>
        <translation>Adresse du fichier signé, https://…</translation>
    </message>
    <message>
        <source>Public key of the fleet, as new-key prints it</source>
        <translation>Clé publique du parc, telle que new-key l’affiche</translation>
    </message>
    <message>
        <source>Follow nobody</source>
        <translation>Ne suivre personne</translation>
    </message>
    <message>
        <source>One moment, we look whether the file is there and signed by this key…</source>
        <translation>Un instant, nous regardons si le fichier est là et signé par cette clé…</translation>
    </message>
    <message>
        <source>Hold once more to keep both all the same.</source>
        <translation>Maintenez encore une fois pour garder les deux malgré tout.</translation>
    </message>
    <message>
        <source>Nobody answers at this address now, so it could not be tried.</source>
        <translation>Personne ne répond à cette adresse pour l’instant, l’essai n’a donc pas été possible.</translation>
    </message>
    <message>
        <source>There is no file at this address: the answer is %1.</source>
        <translation>Il n’y a pas de fichier à cette adresse : la réponse est %1.</translation>
    </message>
    <message>
        <source>The file there is not signed by this key.</source>
        <translation>Le fichier qui s’y trouve n’est pas signé par cette clé.</translation>
    </message>
    <message>
        <source>What lies there is no signed settings file.</source>
        <translation>Ce qui s’y trouve n’est pas un fichier de réglages signé.</translation>
    </message>
    <message>
        <source>The file there is too large for signed settings.</source>
        <translation>Le fichier qui s’y trouve est trop grand pour des réglages signés.</translation>
    </message>
    <message>
        <source>The key is right, but the time of the file there is over.</source>
        <translation>La clé est bonne, mais le délai du fichier qui s’y trouve est passé.</translation>
    </message>
    <message>
        <source>The key is right, but the file there is for other kiosks.</source>
        <translation>La clé est bonne, mais le fichier qui s’y trouve est pour d’autres bornes.</translation>
    </message>
    <message>
        <source>The key is right, but this kiosk has had a newer file.</source>
        <translation>La clé est bonne, mais cette borne a déjà eu un fichier plus récent.</translation>
    </message>
    <message>
        <source>The key is right, but the kiosk ended badly with the file there.</source>
        <translation>La clé est bonne, mais la borne s’est mal arrêtée avec le fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>The key is right, but a value in the file there is wrong.</source>
        <translation>La clé est bonne, mais une valeur du fichier qui s’y trouve est fausse.</translation>
    </message>
    <message>
        <source>The key is right, but the file there sets what is only set at the kiosk itself.</source>
        <translation>La clé est bonne, mais le fichier qui s’y trouve règle ce qui ne se règle qu’à la borne même.</translation>
    </message>
    <message>
        <source>That could not be written to the disk.</source>
        <translation>Cela n’a pas pu être écrit sur le disque.</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Redémarrer la borne</translation>
    </message>
    <message>
        <source>Touch again to restart</source>
        <translation>Toucher encore pour redémarrer</translation>
    </message>
    <message>
        <source>Where the server is, https unless on this machine.</source>
        <translation>Où se trouve le serveur, en https sauf sur cette machine.</translation>
    </message>
    <message>
        <source>What the server calls itself, when reached by another address.</source>
        <translation>Le nom que se donne le serveur, s’il est joint par une autre adresse.</translation>
    </message>
    <message>
        <source>The App&apos;s publishable key, pk_…; not secret.</source>
        <translation>La clé publique de l’App, pk_… ; pas secrète.</translation>
    </message>
    <message>
        <source>Serve real people; a kiosk paired in live mode needs it.</source>
        <translation>Servir de vraies personnes ; nécessaire à une borne appairée en mode réel.</translation>
    </message>
    <message>
        <source>A PEM file of the authorities to trust instead of the usual.</source>
        <translation>Un fichier PEM des autorités de confiance, à la place des habituelles.</translation>
    </message>
    <message>
        <source>An HTTP proxy for talking to the server.</source>
        <translation>Un proxy HTTP pour parler au serveur.</translation>
    </message>
    <message>
        <source>How long to try to connect.</source>
        <translation>Combien de temps essayer de se connecter.</translation>
    </message>
    <message>
        <source>How long an answer of the server may take as a whole.</source>
        <translation>Durée totale permise pour une réponse du serveur.</translation>
    </message>
    <message>
        <source>This terminal&apos;s name.</source>
        <translation>Le nom de ce terminal.</translation>
    </message>
    <message>
        <source>Where ID tokens are posted; nowhere unless set.</source>
        <translation>Où sont envoyés les jetons d’identité ; nulle part si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Where the front desk&apos;s backend is; no desk pages unless set.</source>
        <translation>Où se trouve le service d’accueil ; sans lui, pas de pages d’accueil.</translation>
    </message>
    <message>
        <source>Where a fleet&apos;s signed settings are; nowhere unless set.</source>
        <translation>Où se trouvent les réglages signés d’un parc ; nulle part si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Whose signature they have: an Ed25519 public key in base64.</source>
        <translation>De qui vient la signature : une clé publique Ed25519 en base64.</translation>
    </message>
    <message>
        <source>They are looked for at the start and this often.</source>
        <translation>Ils sont cherchés au démarrage et à cette fréquence.</translation>
    </message>
    <message>
        <source>Where the terminal&apos;s key is kept.</source>
        <translation>Où est gardée la clé du terminal.</translation>
    </message>
    <message>
        <source>auto, device:ID, virtual, virtual:SEED or replay:PATH.</source>
        <translation>auto, device:ID, virtual, virtual:SEED ou replay:PATH.</translation>
    </message>
    <message>
        <source>Accept cameras that are fed by software.</source>
        <translation>Accepter des caméras alimentées par un logiciel.</translation>
    </message>
    <message>
        <source>Another hand model (.task) than the assembled one.</source>
        <translation>Un autre modèle de main (.task) que celui fourni.</translation>
    </message>
    <message>
        <source>none only for tests with still pictures.</source>
        <translation>none seulement pour des essais avec des images fixes.</translation>
    </message>
    <message>
        <source>The factors a verification asks for.</source>
        <translation>Les facteurs que demande une vérification.</translation>
    </message>
    <message>
        <source>Factors asked of a person&apos;s own phone; empty: staff alone help.</source>
        <translation>Facteurs demandés au téléphone de la personne ; vide : seul le personnel aide.</translation>
    </message>
    <message>
        <source>Which palms are enrolled.</source>
        <translation>Quelles paumes sont enregistrées.</translation>
    </message>
    <message>
        <source>Tries of one visit before another way is shown.</source>
        <translation>Essais d’une visite avant de montrer une autre voie.</translation>
    </message>
    <message>
        <source>Version of the consent text.</source>
        <translation>Version du texte de consentement.</translation>
    </message>
    <message>
        <source>A palm alone may say who it is, where the server allows it too.</source>
        <translation>La paume seule peut dire qui c’est, si le serveur le permet aussi.</translation>
    </message>
    <message>
        <source>Offer to try what was enrolled.</source>
        <translation>Proposer d’essayer ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Offer a receipt, and the person&apos;s code, after an enrollment or recovery.</source>
        <translation>Proposer un reçu et le code de la personne après un enregistrement ou une récupération.</translation>
    </message>
    <message>
        <source>An abandoned page goes home after this.</source>
        <translation>Une page abandonnée revient à l’accueil après ce temps.</translation>
    </message>
    <message>
        <source>This last part of it is shown, with more time to ask for.</source>
        <translation>Cette dernière partie est montrée, et l’on peut demander plus de temps.</translation>
    </message>
    <message>
        <source>The same at the camera, where a hand in view counts.</source>
        <translation>De même devant la caméra, où une main visible compte.</translation>
    </message>
    <message>
        <source>A result is shown this long; 30 s where it offers something.</source>
        <translation>Un résultat est montré ce temps ; 30 s s’il propose quelque chose.</translation>
    </message>
    <message>
        <source>When people may begin, such as mo-fr 08:00-18:00, sa 09:00-12:00; always when empty.</source>
        <translation>Quand on peut commencer, par exemple mo-fr 08:00-18:00, sa 09:00-12:00 ; vide : toujours.</translation>
    </message>
    <message>
        <source>Where a call for staff is posted; nowhere unless set.</source>
        <translation>Où est envoyé un appel au personnel ; nulle part si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Where staff are found, in words for visitors.</source>
        <translation>Où trouver le personnel, en mots pour les visiteurs.</translation>
    </message>
    <message>
        <source>Where it is posted how this kiosk is; nowhere unless set.</source>
        <translation>Où est envoyé l’état de cette borne ; nulle part si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>How often the kiosk looks how it is, and posts it.</source>
        <translation>À quelle fréquence la borne regarde son état et l’envoie.</translation>
    </message>
    <message>
        <source>Languages to choose from, in the order they are offered.</source>
        <translation>Langues au choix, dans l’ordre où elles sont proposées.</translation>
    </message>
    <message>
        <source>Spoken while nobody chose; the first of them unless set.</source>
        <translation>Parlée tant que personne ne choisit ; la première si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Size of the texts in percent.</source>
        <translation>Taille des textes en pour cent.</translation>
    </message>
    <message>
        <source>Colours: light, dark or contrast.</source>
        <translation>Couleurs : light, dark ou contrast.</translation>
    </message>
    <message>
        <source>Pages fade and nothing moves.</source>
        <translation>Les pages se fondent et rien ne bouge.</translation>
    </message>
    <message>
        <source>Four short sounds, each with a visible twin.</source>
        <translation>Quatre sons brefs, chacun aussi visible.</translation>
    </message>
    <message>
        <source>Texts are spoken: never, always, or when asked to.</source>
        <translation>Les textes sont lus : jamais, toujours ou sur demande.</translation>
    </message>
    <message>
        <source>Of sounds and voice, in percent.</source>
        <translation>Des sons et de la voix, en pour cent.</translation>
    </message>
    <message>
        <source>The focus goes on by itself after this; 0: never.</source>
        <translation>Le focus avance seul après ce temps ; 0 : jamais.</translation>
    </message>
    <message>
        <source>Presses what it has come to: space, enter or f1 to f12.</source>
        <translation>Appuie là où il est arrivé : space, enter ou f1 à f12.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>Remplir l’écran.</translation>
    </message>
    <message>
        <source>The screen to fill: primary, its number from 1, or its name.</source>
        <translation>L’écran à remplir : primary, son numéro à partir de 1, ou son nom.</translation>
    </message>
    <message>
        <source>Other screens are covered, or left alone.</source>
        <translation>Les autres écrans sont couverts, ou laissés tels quels.</translation>
    </message>
    <message>
        <source>Pixels, when not full screen.</source>
        <translation>Pixels, hors plein écran.</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Stop and start over</source>
        <translation>Arrêter et recommencer</translation>
    </message>
    <message>
        <source>Here you enroll your palms, show that it is you, or get back into your account. Touch “Touch to begin”.

Nothing is looked at and nothing is stored before you say so, and the staff help you without a palm just as well.</source>
        <translation>Ici, vous enregistrez vos paumes, montrez que c’est vous ou revenez dans votre compte. Touchez « Touchez pour commencer ».

Rien n’est regardé ni conservé avant que vous le disiez, et le personnel vous aide tout aussi bien sans votre paume.</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Plus de confort</translation>
    </message>
    <message>
        <source>Switch on what helps you. It is for this visit only; the next person finds everything as usual.</source>
        <translation>Activez ce qui vous aide. Cela ne vaut que pour cette visite ; la personne suivante retrouve tout comme d’habitude.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Speak to me</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Enroll adds your palms. You need the enrollment key that you were given.

Verify shows that it is you, once your palms are enrolled.

Recover lets you back in with your recovery key.

You can stop at any time, and the staff are glad to help.</source>
        <translation>S’enregistrer ajoute vos paumes. Il vous faut la clé d’enregistrement que vous avez reçue.

Vérifier montre que c’est bien vous, une fois vos paumes enregistrées.

Récupérer vous permet de revenir avec votre clé de récupération.

Vous pouvez arrêter à tout moment, et le personnel vous aide volontiers.</translation>
    </message>
    <message>
        <source>Your key is a line of letters and digits that you were given, often as a square code. It begins with eks or rks; an id begins with usr.

Capital and small letters are different: the arrow key switches between them.

The square code is quicker: touch “Scan a code” and hold it in front of the camera.

No key? Ask the organisation that sent you here, or the staff.</source>
        <translation>Votre clé est une ligne de lettres et de chiffres que vous avez reçue, souvent sous forme de code carré. Elle commence par eks ou rks&#x202f;; un identifiant commence par usr.

Majuscules et minuscules sont différentes&#xa0;: la touche fléchée passe des unes aux autres.

Le code carré est plus rapide&#xa0;: touchez «&#xa0;Scanner un code&#xa0;» et tenez-le devant la caméra.

Pas de clé&#x202f;? Demandez à l’organisation qui vous envoie, ou au personnel.</translation>
    </message>
    <message>
        <source>You decide. If you agree, the camera opens and we measure the lines of your palm.

If you would rather not, choose “No, thanks”: nothing is stored and the staff help you another way.

You can change your mind later and have everything deleted.</source>
        <translation>Vous décidez. Si vous acceptez, la caméra s’allume et nous mesurons les lignes de votre paume.

Si vous préférez ne pas le faire, choisissez «&#xa0;Non, merci&#xa0;»&#xa0;: rien n’est conservé et le personnel vous aide autrement.

Vous pouvez changer d’avis plus tard et tout faire effacer.</translation>
    </message>
    <message>
        <source>Your left and your right palm are different, so the kiosk has to know which one comes.

Take the hand that is easier for you to hold still.</source>
        <translation>Vos paumes gauche et droite sont différentes&#x202f;; la borne doit donc savoir laquelle arrive.

Prenez la main qu’il vous est plus facile de tenir immobile.</translation>
    </message>
    <message>
        <source>Hold your open hand up, palm to the camera and fingers to the ceiling, as far away as a book you read.

Move until both rings have the same size, then hold still while the ring fills up.

Sometimes the outline shows a movement: do the same once.

Gloves, sleeves over the palm and strong light from behind make it hard to see.</source>
        <translation>Levez la main ouverte, paume vers la caméra et doigts vers le plafond, à la distance d’un livre que vous lisez.

Déplacez-la jusqu’à ce que les deux anneaux aient la même taille, puis ne bougez plus pendant que l’anneau se remplit.

Parfois le contour montre un mouvement&#xa0;: faites-le une fois.

Les gants, les manches sur la paume et une forte lumière par derrière gênent la vue.</translation>
    </message>
    <message>
        <source>Your palm is being compared. This takes a moment; you can lower your hand.</source>
        <translation>Votre paume est en cours de comparaison. Cela prend un instant&#x202f;; vous pouvez baisser la main.</translation>
    </message>
    <message>
        <source>Open the app on your phone that you enrolled with, choose to scan a code, and point it at this screen.

Your phone then asks for your fingerprint, face or passcode. Nothing is typed here.

No app on your phone? The staff are glad to help.</source>
        <translation>Ouvrez sur le téléphone l’application de votre enregistrement, choisissez de scanner un code et visez cet écran.

Votre téléphone demande ensuite votre empreinte, votre visage ou votre code. Rien n’est tapé ici.

Pas d’application sur votre téléphone ? Le personnel vous aide volontiers.</translation>
    </message>
    <message>
        <source>The receipt says what was done here and when, and nothing about you. With its number the organisation can find this visit if you ever ask about it.

Your code is the name under which your palms are kept. Next time, hold it in front of the camera instead of typing. It is no secret: without your palm it opens nothing.

Nothing of this stays on the screen when you leave.</source>
        <translation>Le reçu dit ce qui s’est fait ici et quand, et rien sur vous. Avec son numéro, l’organisation peut retrouver cette visite si vous posez un jour la question.

Votre code est le nom sous lequel vos paumes sont gardées. La prochaine fois, tenez-le devant la caméra au lieu de taper. Ce n’est pas un secret : sans votre paume, il n’ouvre rien.

Rien de tout cela ne reste à l’écran quand vous partez.</translation>
    </message>
    <message>
        <source>This is our fault, not yours. The kiosk keeps trying by itself.

If you are in a hurry, the staff can help you without the kiosk.</source>
        <translation>C’est notre faute, pas la vôtre. La borne continue d’essayer toute seule.

Si vous êtes pressé, le personnel peut vous aider sans la borne.</translation>
    </message>
    <message>
        <source>Without your palm</source>
        <translation>Sans votre paume</translation>
    </message>
    <message>
        <source>You do not have to use your palm. The staff can help you another way, and it works just as well.

If you stop here, nothing of this visit is kept.</source>
        <translation>Vous n’êtes pas obligé d’utiliser votre paume. Le personnel peut vous aider autrement, et cela marche tout aussi bien.

Si vous arrêtez ici, rien de cette visite n’est conservé.</translation>
    </message>
    <message>
        <source>You do not have to use your palm. If you enrolled with an app, your phone will do. The staff can help you as well.

If you go another way, nothing of this visit is kept.</source>
        <translation>Vous n’êtes pas obligé d’utiliser votre paume. Si vous vous êtes enregistré avec une application, votre téléphone suffit. Le personnel peut aussi vous aider.

Si vous choisissez un autre moyen, rien de cette visite n’est conservé.</translation>
    </message>
    <message>
        <source>With my phone</source>
        <translation>Avec mon téléphone</translation>
    </message>
    <message>
        <source>Without your palm or phone</source>
        <translation>Sans paume ni téléphone</translation>
    </message>
    <message>
        <source>The staff can help you, and it works just as well.

If you stop here, nothing of this visit is kept.</source>
        <translation>Le personnel peut vous aider, et cela marche tout aussi bien.

Si vous arrêtez ici, rien de cette visite n’est conservé.</translation>
    </message>
    <message>
        <source>Stop and ask the staff</source>
        <translation>Arrêter et demander au personnel</translation>
    </message>
    <message>
        <source>The full text</source>
        <translation>Le texte complet</translation>
    </message>
    <message>
        <source>What is stored. From several pictures of your palm this kiosk computes a template: a pattern of numbers that describes the direction of the lines in the skin. This is biometric data. The pictures are held in memory only while the camera looks at your hand; no picture is stored or sent.

Why. The template is compared with the palm you show later, to confirm that you are the person who enrolled. It is used for nothing else, not to find out who a stranger is, and not sold or lent.

Proof of a living hand. To keep out pictures and models the kiosk may ask for a small movement and notes whether it was made.

Where and who. The template is sent over a signed connection to the server of the organisation that runs this kiosk, and kept there encrypted with a key of your own. Only its software reads it.

How long. %1 With your palms your key is destroyed, so that no copy can be read any more.

Your choice. You may say no: the same service is there without a palm. You may withdraw at any time by asking the organisation, and you may ask what is stored about you.</source>
        <translation>Ce qui est conservé. À partir de plusieurs images de votre paume, cette borne calcule un gabarit&#xa0;: un motif de nombres qui décrit la direction des lignes de la peau. Ce sont des données biométriques. Les images ne restent en mémoire que pendant que la caméra regarde votre main&#x202f;; aucune image n’est conservée ni envoyée.

Pourquoi. Le gabarit est comparé à la paume que vous montrez plus tard, pour confirmer que vous êtes la personne qui s’est enregistrée. Il ne sert à rien d’autre, pas même à découvrir qui est un inconnu, et il n’est ni vendu ni prêté.

Preuve d’une main vivante. Pour écarter les images et les moulages, la borne peut demander un petit mouvement et note s’il a été fait.

Où et qui. Le gabarit est envoyé par une connexion signée au serveur de l’organisation qui exploite cette borne, et y est conservé, chiffré avec une clé qui vous est propre. Seul le logiciel de cette organisation le lit.

Combien de temps. %1 Votre clé est alors détruite avec eux, si bien qu’aucune copie ne peut plus être lue.

Votre choix. Vous pouvez dire non&#xa0;: le même service existe sans paume. Vous pouvez retirer votre accord à tout moment en le demandant à l’organisation, et vous pouvez demander ce qui est conservé à votre sujet.</translation>
    </message>
    <message>
        <source>Until you or the organisation delete your account or your palms.</source>
        <translation>Jusqu’à ce que vous ou l’organisation supprimiez votre compte ou vos paumes.</translation>
    </message>
    <message>
        <source>For %1 after your palms were enrolled or last used, or until you or the organisation delete your account or your palms before that.</source>
        <translation>Encore %1 après l’enregistrement ou la dernière utilisation de vos paumes, ou jusqu’à ce que vous ou l’organisation supprimiez votre compte ou vos paumes avant cela.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
