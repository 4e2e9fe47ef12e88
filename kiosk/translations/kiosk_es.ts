<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>faults</name>
    <message>
        <source>The camera is taking a break</source>
        <translation>La cámara hace una pausa</translation>
    </message>
    <message>
        <source>The camera does not start</source>
        <translation>La cámara no arranca</translation>
    </message>
    <message>
        <source>The camera sends no pictures</source>
        <translation>La cámara no envía imágenes</translation>
    </message>
    <message>
        <source>The camera picture stands still</source>
        <translation>La imagen de la cámara está parada</translation>
    </message>
    <message>
        <source>The camera sends pictures we cannot use</source>
        <translation>La cámara envía imágenes que no sirven</translation>
    </message>
    <message>
        <source>This camera is not allowed here</source>
        <translation>Esta cámara no está permitida aquí</translation>
    </message>
    <message>
        <source>Something in this kiosk does not work</source>
        <translation>Algo de este quiosco no funciona</translation>
    </message>
    <message>
        <source>A part of this kiosk is missing</source>
        <translation>A este quiosco le falta una parte</translation>
    </message>
    <message>
        <source>A part of this kiosk is damaged</source>
        <translation>Una parte de este quiosco está dañada</translation>
    </message>
    <message>
        <source>The simulated camera cannot show this</source>
        <translation>La cámara simulada no puede mostrar esto</translation>
    </message>
    <message>
        <source>This kiosk cannot keep its notes</source>
        <translation>Este quiosco no puede guardar sus notas</translation>
    </message>
    <message>
        <source>This kiosk is not set up correctly</source>
        <translation>Este quiosco no está bien configurado</translation>
    </message>
    <message>
        <source>This kiosk cannot keep its key safe</source>
        <translation>Este quiosco no puede guardar su clave de forma segura</translation>
    </message>
    <message>
        <source>This kiosk cannot read its key</source>
        <translation>Este quiosco no puede leer su clave</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Algo ha fallado por nuestra parte</translation>
    </message>
    <message>
        <source>It is you, but we could not pass it on</source>
        <translation>Es usted, pero no hemos podido comunicarlo</translation>
    </message>
    <message>
        <source>We cannot talk to our server</source>
        <translation>No podemos hablar con nuestro servidor</translation>
    </message>
    <message>
        <source>We cannot reach our server</source>
        <translation>No hay conexión con nuestro servidor</translation>
    </message>
    <message>
        <source>Our server does not answer</source>
        <translation>Nuestro servidor no responde</translation>
    </message>
    <message>
        <source>We cannot be sure that this is our server</source>
        <translation>No es seguro que este sea nuestro servidor</translation>
    </message>
    <message>
        <source>Our server has a problem</source>
        <translation>Nuestro servidor tiene un problema</translation>
    </message>
    <message>
        <source>Our server gave an answer we do not understand</source>
        <translation>No entendemos la respuesta de nuestro servidor</translation>
    </message>
    <message>
        <source>This kiosk is not connected yet</source>
        <translation>Este quiosco aún no está conectado</translation>
    </message>
    <message>
        <source>This kiosk is not connected any more</source>
        <translation>Este quiosco ya no está conectado</translation>
    </message>
    <message>
        <source>Our server does not accept this kiosk</source>
        <translation>Nuestro servidor no acepta este quiosco</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong</source>
        <translation>El reloj de este quiosco va mal</translation>
    </message>
    <message>
        <source>Our server does not understand this kiosk</source>
        <translation>Nuestro servidor no entiende a este quiosco</translation>
    </message>
    <message>
        <source>This kiosk belongs to something else</source>
        <translation>Este quiosco pertenece a otra cosa</translation>
    </message>
    <message>
        <source>Too many palms are enrolled to find yours without your id</source>
        <translation>Hay demasiadas palmas registradas para encontrar la suya sin su ID</translation>
    </message>
    <message>
        <source>Our server has lost this visit</source>
        <translation>Nuestro servidor ha perdido esta visita</translation>
    </message>
    <message>
        <source>This kiosk is connected already</source>
        <translation>Este quiosco ya está conectado</translation>
    </message>
    <message>
        <source>There were too many wrong keys here; we pause for a while</source>
        <translation>Ha habido demasiadas claves erróneas; hacemos una pausa</translation>
    </message>
    <message>
        <source>We do not know this pairing code</source>
        <translation>No conocemos este código de vinculación</translation>
    </message>
    <message>
        <source>This pairing code is too old</source>
        <translation>Este código de vinculación es demasiado antiguo</translation>
    </message>
    <message>
        <source>This pairing code has been used already</source>
        <translation>Este código de vinculación ya se ha usado</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Show your left palm to the camera</source>
        <translation>Muestre la palma izquierda a la cámara</translation>
    </message>
    <message>
        <source>Show your right palm to the camera</source>
        <translation>Muestre la palma derecha a la cámara</translation>
    </message>
    <message>
        <source>One hand only, please</source>
        <translation>Una sola mano, por favor</translation>
    </message>
    <message>
        <source>Now the other hand: your left</source>
        <translation>Ahora la otra mano: la izquierda</translation>
    </message>
    <message>
        <source>Now the other hand: your right</source>
        <translation>Ahora la otra mano: la derecha</translation>
    </message>
    <message>
        <source>Turn your hand: palm to the camera</source>
        <translation>Gire la mano: la palma hacia la cámara</translation>
    </message>
    <message>
        <source>Open your hand</source>
        <translation>Abra la mano</translation>
    </message>
    <message>
        <source>Spread your fingers a little</source>
        <translation>Separe un poco los dedos</translation>
    </message>
    <message>
        <source>Relax your fingers</source>
        <translation>Relaje los dedos</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>Un poco más cerca</translation>
    </message>
    <message>
        <source>A little farther away</source>
        <translation>Un poco más lejos</translation>
    </message>
    <message>
        <source>Move into the ring</source>
        <translation>Lleve la mano al anillo</translation>
    </message>
    <message>
        <source>Hold your hand flat, like a stop sign</source>
        <translation>Ponga la mano plana, como una señal de alto</translation>
    </message>
    <message>
        <source>Hold still…</source>
        <translation>No se mueva…</translation>
    </message>
    <message>
        <source>It is too dark here</source>
        <translation>Aquí está demasiado oscuro</translation>
    </message>
    <message>
        <source>Too much light on your hand</source>
        <translation>Demasiada luz sobre la mano</translation>
    </message>
    <message>
        <source>Take off gloves or cover, please</source>
        <translation>Quítese los guantes o lo que cubra la mano</translation>
    </message>
    <message>
        <source>Perfect, stay like that</source>
        <translation>Muy bien, quédese así</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>Ponga el código delante de la cámara</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The camera is taking a break; we are reconnecting</source>
        <translation>La cámara hace una pausa; la volvemos a conectar</translation>
    </message>
    <message>
        <source>Spread your fingers wide</source>
        <translation>Separe mucho los dedos</translation>
    </message>
    <message>
        <source>Bring your fingers together</source>
        <translation>Junte los dedos</translation>
    </message>
    <message>
        <source>Tilt your hand to the side and back</source>
        <translation>Incline la mano hacia un lado y vuelva</translation>
    </message>
    <message>
        <source>Come closer, then go back</source>
        <translation>Acérquese y después vuelva atrás</translation>
    </message>
    <message>
        <source>Close your hand and open it</source>
        <translation>Cierre la mano y ábrala</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>The last visit was not finished.</source>
        <translation>La última visita no se terminó.</translation>
    </message>
    <message>
        <source>The last enrollment was interrupted. Nothing was stored: start again with the same key.</source>
        <translation>El último registro se interrumpió. No se guardó nada: empiece de nuevo con la misma clave.</translation>
    </message>
    <message>
        <source>The last visit was interrupted. Please start again.</source>
        <translation>La última visita se interrumpió. Empiece de nuevo, por favor.</translation>
    </message>
    <message>
        <source>The last recovery was interrupted. Nothing was changed: start again with the same key.</source>
        <translation>La última recuperación se interrumpió. No se cambió nada: empiece de nuevo con la misma clave.</translation>
    </message>
    <message>
        <source>The last visit ended early, but the enrollment was finished: the palms are enrolled.</source>
        <translation>La última visita acabó antes de tiempo, pero el registro se completó: las palmas están registradas.</translation>
    </message>
    <message>
        <source>The last visit ended early, but the recovery was finished: the account is open again.</source>
        <translation>La última visita acabó antes de tiempo, pero la recuperación se completó: la cuenta está abierta otra vez.</translation>
    </message>
    <message>
        <source>The last visit ended early, but the person was recognised. Nothing needs to be done.</source>
        <translation>La última visita acabó antes de tiempo, pero se reconoció a la persona. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>The last enrollment was interrupted. We are asking our server whether it was finished.</source>
        <translation>El último registro se interrumpió. Estamos preguntando a nuestro servidor si se completó.</translation>
    </message>
    <message>
        <source>The last recovery was interrupted. We are asking our server whether it was finished.</source>
        <translation>La última recuperación se interrumpió. Estamos preguntando a nuestro servidor si se completó.</translation>
    </message>
    <message>
        <source>The last visit was interrupted. We are asking our server whether it was finished.</source>
        <translation>La última visita se interrumpió. Estamos preguntando a nuestro servidor si se completó.</translation>
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
        <translation>Cámara simulada</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Simulated phones · test mode</source>
        <translation>Teléfonos simulados · modo de prueba</translation>
    </message>
    <message>
        <source>Liveness off</source>
        <translation>Prueba de vida desactivada</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Otra manera</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · paso %2 de %3</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>Registrarse</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Your hand is your key</source>
        <translation>Su mano es su llave</translation>
    </message>
    <message>
        <source>Show your palm instead of a card, a code or a password.</source>
        <translation>Muestre la palma en lugar de una tarjeta, un código o una contraseña.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para empezar</translation>
    </message>
    <message>
        <source>The camera is off. It opens only when you say so.</source>
        <translation>La cámara está apagada. Solo se enciende cuando usted lo dice.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Each takes about a minute.</source>
        <translation>Cada opción dura más o menos un minuto.</translation>
    </message>
    <message>
        <source>Add your palms with the key you were given</source>
        <translation>Añada sus palmas con la clave que le dieron</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Demuestre que es usted</translation>
    </message>
    <message>
        <source>Get back in with your recovery key</source>
        <translation>Vuelva a entrar con su clave de recuperación</translation>
    </message>
    <message>
        <source>Enter your enrollment key</source>
        <translation>Escriba su clave de registro</translation>
    </message>
    <message>
        <source>Enter your id</source>
        <translation>Escriba su ID</translation>
    </message>
    <message>
        <source>Enter your recovery key</source>
        <translation>Escriba su clave de recuperación</translation>
    </message>
    <message>
        <source>Type it, or hold its QR code to the camera.</source>
        <translation>Tecléelo o muestre el código QR a la cámara.</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>Ponga el código delante de la cámara</translation>
    </message>
    <message>
        <source>On paper or on your phone, about a hand’s length away.</source>
        <translation>En papel o en el teléfono, a un palmo de distancia.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Escanear código</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Mejor teclearlo</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Before we start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>May we use your palm?</source>
        <translation>¿Podemos usar su palma?</translation>
    </message>
    <message>
        <source>The camera stays off until you agree.</source>
        <translation>La cámara sigue apagada hasta que acepte.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Acepto</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Read the full text</source>
        <translation>Leer el texto completo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>A pattern made from the lines of your palm. Never a picture.</source>
        <translation>Un patrón hecho con las líneas de su palma. Nunca una imagen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>So that your hand can show that it is you. For nothing else.</source>
        <translation>Para que su mano demuestre que es usted. Para nada más.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Until you ask us to delete it. Then it is really gone.</source>
        <translation>Hasta que nos pida borrarlo. Entonces desaparece de verdad.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>This organisation only, encrypted on its own server.</source>
        <translation>Solo esta organización, cifrado en su propio servidor.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Which hand?</source>
        <translation>¿Qué mano?</translation>
    </message>
    <message>
        <source>With both, you can always use the hand that is free.</source>
        <translation>Con las dos, siempre puede usar la mano que tenga libre.</translation>
    </message>
    <message>
        <source>Choose the hand you enrolled.</source>
        <translation>Elija la mano que registró.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mano izquierda</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Mano derecha</translation>
    </message>
    <message>
        <source>Both hands</source>
        <translation>Las dos manos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · try %3 of %4</source>
        <translation>%1 · %2 · intento %3 de %4</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>mano izquierda</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>mano derecha</translation>
    </message>
    <message>
        <source>Fit your hand to the outline, fingers up.</source>
        <translation>Ajuste la mano al contorno, con los dedos hacia arriba.</translation>
    </message>
    <message>
        <source>Bring the ring on your palm onto the thin one.</source>
        <translation>Lleve el anillo de su palma hasta el anillo fino.</translation>
    </message>
    <message>
        <source>Keep your hand there while the ring fills.</source>
        <translation>Deje la mano ahí mientras se llena el anillo.</translation>
    </message>
    <message>
        <source>Watch the outline, then do the same.</source>
        <translation>Mire el contorno y luego haga lo mismo.</translation>
    </message>
    <message>
        <source>Tip: %1.</source>
        <translation>Consejo: %1.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La cámara se está encendiendo…</translation>
    </message>
    <message>
        <source>Live picture, as in a mirror</source>
        <translation>Imagen en directo, como en un espejo</translation>
    </message>
    <message>
        <source>Left hand done</source>
        <translation>Mano izquierda lista</translation>
    </message>
    <message>
        <source>Right hand done</source>
        <translation>Mano derecha lista</translation>
    </message>
    <message>
        <source>Left hand to do</source>
        <translation>Falta la mano izquierda</translation>
    </message>
    <message>
        <source>Right hand to do</source>
        <translation>Falta la mano derecha</translation>
    </message>
    <message>
        <source>You can lower your hand.</source>
        <translation>Puede bajar la mano.</translation>
    </message>
    <message>
        <source>We cannot reach our server</source>
        <translation>No hay conexión con nuestro servidor</translation>
    </message>
    <message>
        <source>Nothing is lost. We try again in %1 s.</source>
        <translation>No se pierde nada. Lo intentamos otra vez en %1 s.</translation>
    </message>
    <message>
        <source>Nothing is lost. We are trying again.</source>
        <translation>No se pierde nada. Lo estamos intentando otra vez.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Back to the start in %1 s</source>
        <translation>Vuelta al inicio en %1 s</translation>
    </message>
    <message>
        <source>We are on it and try again in %1 s.</source>
        <translation>Nos ocupamos de ello y lo intentamos otra vez en %1 s.</translation>
    </message>
    <message>
        <source>We are trying again now.</source>
        <translation>Lo estamos intentando otra vez.</translation>
    </message>
    <message>
        <source>You can go on where you were. Nothing is lost.</source>
        <translation>Podrá seguir donde estaba. No se pierde nada.</translation>
    </message>
    <message>
        <source>Please tell the staff. Nothing you did caused this.</source>
        <translation>Avise al personal, por favor. No ha sido por nada que usted hiciera.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Para el personal: %1</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>That did not work. Check it and try again.</source>
        <translation>No ha funcionado. Compruébelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Enter it first.</source>
        <translation>Escriba algo primero.</translation>
    </message>
    <message>
        <source>This is far too long to be right.</source>
        <translation>Es demasiado largo para ser correcto.</translation>
    </message>
    <message>
        <source>There is a character in it that does not belong.</source>
        <translation>Hay un carácter que no corresponde.</translation>
    </message>
    <message>
        <source>Some characters are missing.</source>
        <translation>Faltan algunos caracteres.</translation>
    </message>
    <message>
        <source>This does not look right. Check each group of four.</source>
        <translation>Esto no parece correcto. Compruebe cada grupo de cuatro.</translation>
    </message>
    <message>
        <source>This code is not meant for a kiosk. Keep it safe.</source>
        <translation>Este código no es para un quiosco. Guárdelo bien.</translation>
    </message>
    <message>
        <source>This is a key. Here we need your id.</source>
        <translation>Esto es una clave. Aquí necesitamos su ID.</translation>
    </message>
    <message>
        <source>This is an id. Here we need your key.</source>
        <translation>Esto es un ID. Aquí necesitamos su clave.</translation>
    </message>
    <message>
        <source>We do not know this key. Check each group of four.</source>
        <translation>No conocemos esta clave. Compruebe cada grupo de cuatro.</translation>
    </message>
    <message>
        <source>This key is too old. Ask for a new one.</source>
        <translation>Esta clave es demasiado antigua. Pida una nueva.</translation>
    </message>
    <message>
        <source>This key has been used already. Ask for a new one.</source>
        <translation>Esta clave ya se ha usado. Pida una nueva.</translation>
    </message>
    <message>
        <source>This key is blocked after too many tries. Ask for a new one.</source>
        <translation>Esta clave está bloqueada tras demasiados intentos. Pida una nueva.</translation>
    </message>
    <message>
        <source>This key is for something else. Go back and choose again.</source>
        <translation>Esta clave es para otra cosa. Vuelva atrás y elija de nuevo.</translation>
    </message>
    <message>
        <source>This key belongs to another organisation.</source>
        <translation>Esta clave pertenece a otra organización.</translation>
    </message>
    <message>
        <source>This account is paused. The staff can help you.</source>
        <translation>Esta cuenta está en pausa. El personal puede ayudarle.</translation>
    </message>
    <message>
        <source>We do not know this id. Check each group of four.</source>
        <translation>No conocemos este ID. Compruebe cada grupo de cuatro.</translation>
    </message>
    <message>
        <source>Too many wrong keys here. Wait a while or ask the staff.</source>
        <translation>Demasiadas claves erróneas. Espere un rato o pregunte al personal.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a while or ask the staff.</source>
        <translation>Demasiados intentos. Espere un rato o pregunte al personal.</translation>
    </message>
    <message>
        <source>No palm is enrolled for this id yet.</source>
        <translation>Todavía no hay ninguna palma registrada para este ID.</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Both palms are enrolled.</source>
        <translation>Las dos palmas están registradas.</translation>
    </message>
    <message>
        <source>Your left palm is enrolled.</source>
        <translation>Su palma izquierda está registrada.</translation>
    </message>
    <message>
        <source>Your right palm is enrolled.</source>
        <translation>Su palma derecha está registrada.</translation>
    </message>
    <message>
        <source>From now on your hand is your key.</source>
        <translation>Desde ahora su mano es su llave.</translation>
    </message>
    <message>
        <source>It is you.</source>
        <translation>Es usted.</translation>
    </message>
    <message>
        <source>You are signed in. Have a good day.</source>
        <translation>Ha iniciado la sesión. Que tenga un buen día.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Nos alegra verle de nuevo.</translation>
    </message>
    <message>
        <source>It is you, and your account is yours again.</source>
        <translation>Es usted, y su cuenta vuelve a ser suya.</translation>
    </message>
    <message>
        <source>Let’s try once more</source>
        <translation>Probemos otra vez</translation>
    </message>
    <message>
        <source>Hold your hand flat and open, with the light from the front.</source>
        <translation>Ponga la mano plana y abierta, con la luz de frente.</translation>
    </message>
    <message>
        <source>We could not match your palm today</source>
        <translation>Hoy no hemos podido reconocer su palma</translation>
    </message>
    <message>
        <source>It happens. The staff can let you in another way.</source>
        <translation>A veces pasa. El personal puede darle paso de otra manera.</translation>
    </message>
    <message>
        <source>Let’s take a break</source>
        <translation>Hagamos una pausa</translation>
    </message>
    <message>
        <source>There were too many tries. Come back later, or ask the staff now.</source>
        <translation>Ha habido demasiados intentos. Vuelva más tarde o pregunte ahora al personal.</translation>
    </message>
    <message>
        <source>There were too many tries. Come back in %1 min, or ask the staff now.</source>
        <translation>Ha habido demasiados intentos. Vuelva en %1 min o pregunte ahora al personal.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation>Está bien.</translation>
    </message>
    <message>
        <source>Nothing was stored. The staff will help you without your palm.</source>
        <translation>No se ha guardado nada. El personal le ayudará sin la palma.</translation>
    </message>
    <message>
        <source>We could not finish this</source>
        <translation>No hemos podido terminar</translation>
    </message>
    <message>
        <source>Nothing was changed. The staff can help you another way.</source>
        <translation>No se ha cambiado nada. El personal puede ayudarle de otra manera.</translation>
    </message>
    <message>
        <source>Take your time: hold your hand flat and open.</source>
        <translation>Tómese su tiempo: ponga la mano plana y abierta.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This palm is not enrolled. The staff can help you.</source>
        <translation>Esta palma no está registrada. El personal puede ayudarle.</translation>
    </message>
    <message>
        <source>This palm is already enrolled. Please ask the staff.</source>
        <translation>Esta palma ya está registrada. Pregunte al personal, por favor.</translation>
    </message>
    <message>
        <source>This account is paused. The staff can help you.</source>
        <translation>Esta cuenta está en pausa. El personal puede ayudarle.</translation>
    </message>
    <message>
        <source>It is you, but we could not pass it on. Please tell the staff.</source>
        <translation>Es usted, pero no hemos podido comunicarlo. Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>It took too long. Please start again.</source>
        <translation>Ha tardado demasiado. Empiece de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Too many wrong keys here. Wait a while or ask the staff.</source>
        <translation>Demasiadas claves erróneas. Espere un rato o pregunte al personal.</translation>
    </message>
    <message>
        <source>We cannot reach our server. Try again in a moment, or ask the staff.</source>
        <translation>No hay conexión con nuestro servidor. Inténtelo en un momento o pregunte al personal.</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Stop and start over</source>
        <translation>Parar y empezar de nuevo</translation>
    </message>
    <message>
        <source>Enroll adds your palms. You need the enrollment key that you were given.

Verify shows that it is you, once your palms are enrolled.

Recover lets you back in with your recovery key.

You can stop at any time, and the staff are glad to help.</source>
        <translation>Registrarse añade sus palmas. Necesita la clave de registro que le dieron.

Verificar demuestra que es usted, una vez registradas sus palmas.

Recuperar le permite volver a entrar con su clave de recuperación.

Puede parar en cualquier momento, y el personal le ayudará con gusto.</translation>
    </message>
    <message>
        <source>Your key is a line of letters and digits that you were given, often as a square code. It begins with eks or rks; an id begins with usr.

Capital and small letters are different: the arrow key switches between them.

The square code is quicker: touch “Scan a code” and hold it in front of the camera.

No key? Ask the organisation that sent you here, or the staff.</source>
        <translation>Su clave es una línea de letras y cifras que le dieron, a menudo como código cuadrado. Empieza por eks o rks; un ID empieza por usr.

Las mayúsculas y las minúsculas son distintas: la tecla de la flecha cambia entre ellas.

El código cuadrado es más rápido: toque «Escanear código» y póngalo delante de la cámara.

¿No tiene clave? Pregunte a la organización que le envió aquí o al personal.</translation>
    </message>
    <message>
        <source>You decide. If you agree, the camera opens and we measure the lines of your palm.

If you would rather not, choose “No, thanks”: nothing is stored and the staff help you another way.

You can change your mind later and have everything deleted.</source>
        <translation>Usted decide. Si acepta, la cámara se enciende y medimos las líneas de su palma.

Si prefiere no hacerlo, elija «No, gracias»: no se guarda nada y el personal le ayuda de otra manera.

Puede cambiar de opinión más tarde y hacer que se borre todo.</translation>
    </message>
    <message>
        <source>Your left and your right palm are different, so the kiosk has to know which one comes.

Take the hand that is easier for you to hold still.</source>
        <translation>Su palma izquierda y su palma derecha son distintas, por eso el quiosco tiene que saber cuál viene.

Use la mano que le resulte más fácil mantener quieta.</translation>
    </message>
    <message>
        <source>Hold your open hand up, palm to the camera and fingers to the ceiling, as far away as a book you read.

Move until both rings have the same size, then hold still while the ring fills up.

Sometimes the outline shows a movement: do the same once.

Gloves, sleeves over the palm and strong light from behind make it hard to see.</source>
        <translation>Levante la mano abierta, con la palma hacia la cámara y los dedos hacia el techo, a la distancia de un libro que lee.

Muévala hasta que los dos anillos tengan el mismo tamaño y quédese quieto mientras se llena el anillo.

A veces el contorno muestra un movimiento: haga lo mismo una vez.

Los guantes, las mangas sobre la palma y la luz fuerte por detrás dificultan la vista.</translation>
    </message>
    <message>
        <source>Your palm is being compared. This takes a moment; you can lower your hand.</source>
        <translation>Estamos comparando su palma. Tarda un momento; puede bajar la mano.</translation>
    </message>
    <message>
        <source>This is our fault, not yours. The kiosk keeps trying by itself.

If you are in a hurry, the staff can help you without the kiosk.</source>
        <translation>Es un fallo nuestro, no suyo. El quiosco lo sigue intentando solo.

Si tiene prisa, el personal puede ayudarle sin el quiosco.</translation>
    </message>
    <message>
        <source>Without your palm</source>
        <translation>Sin la palma</translation>
    </message>
    <message>
        <source>You do not have to use your palm. The staff can help you another way, and it works just as well.

If you stop here, nothing of this visit is kept.</source>
        <translation>No tiene que usar la palma. El personal puede ayudarle de otra manera, y funciona igual de bien.

Si para aquí, no se guarda nada de esta visita.</translation>
    </message>
    <message>
        <source>Stop and ask the staff</source>
        <translation>Parar y preguntar al personal</translation>
    </message>
    <message>
        <source>The full text</source>
        <translation>El texto completo</translation>
    </message>
    <message>
        <source>What is stored. From several pictures of your palm this kiosk computes a template: a pattern of numbers that describes the direction of the lines in the skin. This is biometric data. The pictures are held in memory only while the camera looks at your hand; no picture is stored or sent.

Why. The template is compared with the palm you show later, to confirm that you are the person who enrolled. It is used for nothing else, not to find out who a stranger is, and not sold or lent.

Proof of a living hand. To keep out pictures and models the kiosk may ask for a small movement and notes whether it was made.

Where and who. The template is sent over a signed connection to the server of the organisation that runs this kiosk, and kept there encrypted with a key of your own. Only its software reads it.

How long. Until you or the organisation delete your account or your palms. With them your key is destroyed, so that no copy can be read any more.

Your choice. You may say no: the same service is there without a palm. You may withdraw at any time by asking the organisation, and you may ask what is stored about you.</source>
        <translation>Qué se guarda. A partir de varias imágenes de su palma, este quiosco calcula una plantilla: un patrón de números que describe la dirección de las líneas de la piel. Son datos biométricos. Las imágenes están solo en la memoria mientras la cámara mira su mano; ninguna imagen se guarda ni se envía.

Para qué. La plantilla se compara con la palma que muestre más adelante, para confirmar que usted es la persona que se registró. No se usa para nada más, ni para averiguar quién es una persona desconocida, y no se vende ni se presta.

Prueba de una mano viva. Para no aceptar imágenes ni modelos, el quiosco puede pedir un pequeño movimiento y anota si se hizo.

Dónde y quién. La plantilla se envía por una conexión firmada al servidor de la organización que gestiona este quiosco y se guarda allí cifrada con una clave propia para usted. Solo el software de esa organización la lee.

Cuánto tiempo. Hasta que usted o la organización borren su cuenta o sus palmas. Con ellas se destruye su clave, de modo que ya no se puede leer ninguna copia.

Su decisión. Puede decir que no: el mismo servicio existe sin la palma. Puede retirar su consentimiento en cualquier momento pidiéndolo a la organización, y puede preguntar qué se guarda sobre usted.</translation>
    </message>
</context>
</TS>
