<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
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
        <source>%1 · step %2 of %3</source>
        <translation>%1 · étape %2 sur %3</translation>
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
        <source>Type it instead</source>
        <translation>Plutôt le taper</translation>
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
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back to the start in %1 s</source>
        <translation>Retour au début dans %1 s</translation>
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
        <translation>Il y a eu trop d’essais. Revenez dans %1 min, ou demandez maintenant au personnel.</translation>
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

How long. Until you or the organisation delete your account or your palms. With them your key is destroyed, so that no copy can be read any more.

Your choice. You may say no: the same service is there without a palm. You may withdraw at any time by asking the organisation, and you may ask what is stored about you.</source>
        <translation>Ce qui est conservé. À partir de plusieurs images de votre paume, cette borne calcule un gabarit&#xa0;: un motif de nombres qui décrit la direction des lignes de la peau. Ce sont des données biométriques. Les images ne restent en mémoire que pendant que la caméra regarde votre main&#x202f;; aucune image n’est conservée ni envoyée.

Pourquoi. Le gabarit est comparé à la paume que vous montrez plus tard, pour confirmer que vous êtes la personne qui s’est enregistrée. Il ne sert à rien d’autre, pas même à découvrir qui est un inconnu, et il n’est ni vendu ni prêté.

Preuve d’une main vivante. Pour écarter les images et les moulages, la borne peut demander un petit mouvement et note s’il a été fait.

Où et qui. Le gabarit est envoyé par une connexion signée au serveur de l’organisation qui exploite cette borne, et y est conservé, chiffré avec une clé qui vous est propre. Seul le logiciel de cette organisation le lit.

Combien de temps. Jusqu’à ce que vous ou l’organisation supprimiez votre compte ou vos paumes. Votre clé est alors détruite avec eux, si bien qu’aucune copie ne peut plus être lue.

Votre choix. Vous pouvez dire non&#xa0;: le même service existe sans paume. Vous pouvez retirer votre accord à tout moment en le demandant à l’organisation, et vous pouvez demander ce qui est conservé à votre sujet.</translation>
    </message>
</context>
</TS>
