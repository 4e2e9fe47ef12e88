<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>developer</name>
    <message>
        <source>Simulated phones</source>
        <translation>Teléfonos simulados</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>New phone</source>
        <translation>Teléfono nuevo</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1 s slow</source>
        <translation>%1 s más lento</translation>
    </message>
    <message>
        <source>Screen of the phone %1</source>
        <translation>Pantalla del teléfono %1</translation>
    </message>
    <message>
        <source>No phone yet</source>
        <translation>Aún no hay teléfonos</translation>
    </message>
    <message>
        <source>Make one, then enroll it with a key.</source>
        <translation>Cree uno y regístrelo con una clave.</translation>
    </message>
    <message>
        <source>This phone is new</source>
        <translation>Este teléfono es nuevo</translation>
    </message>
    <message>
        <source>Enroll it, or recover somebody on it.</source>
        <translation>Regístrelo o recupere a alguien en él.</translation>
    </message>
    <message>
        <source>This phone is lost</source>
        <translation>Este teléfono está perdido</translation>
    </message>
    <message>
        <source>Its keys are gone for good. Recover on a new one with a recovery key and a palm.</source>
        <translation>Sus claves se han perdido para siempre. Recupere en uno nuevo con una clave de recuperación y una palma.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>Scan a page, paste its code, or let it be pushed.</source>
        <translation>Escanee una página, pegue su código o deje que se lo envíen.</translation>
    </message>
    <message>
        <source>No pushes reach it now.</source>
        <translation>Ahora no le llegan notificaciones.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The camera is looking</source>
        <translation>La cámara está mirando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>A page asks for you</source>
        <translation>Una página pregunta por usted</translation>
    </message>
    <message>
        <source>Look at it to see who asks for what.</source>
        <translation>Mire quién pide qué.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 pregunta</translation>
    </message>
    <message>
        <source>It wants: %1</source>
        <translation>Pide: %1</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation>%1 más en espera</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Use your fingerprint or face?</source>
        <translation>¿Usar la huella o la cara?</translation>
    </message>
    <message>
        <source>Use your passcode?</source>
        <translation>¿Usar el código del teléfono?</translation>
    </message>
    <message>
        <source>%1 signs this one time only.</source>
        <translation>%1 firma solo esta vez.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>A token came</source>
        <translation>Ha llegado un token</translation>
    </message>
    <message>
        <source>Proved: %1
Claims: %2</source>
        <translation>Probado: %1
Datos: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Qué hacer con él</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Authenticate</source>
        <translation>Autenticar</translation>
    </message>
    <message>
        <source>Paste a code</source>
        <translation>Pegar un código</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Escanear código</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Be slow</source>
        <translation>Ir despacio</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>Perderlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Name: small letters, digits, - and _</source>
        <translation>Nombre: minúsculas, cifras, - y _</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
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
        <translation>Fabricante, vacío para el habitual</translation>
    </message>
    <message>
        <source>Model, empty for the usual</source>
        <translation>Modelo, vacío para el habitual</translation>
    </message>
    <message>
        <source>Version, empty for the usual</source>
        <translation>Versión, vacío para la habitual</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>Qué tiene</translation>
    </message>
    <message>
        <source>Fingerprint or face</source>
        <translation>Huella o cara</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Código del teléfono</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Enroll %1</source>
        <translation>Registrar %1</translation>
    </message>
    <message>
        <source>Enrollment key</source>
        <translation>Clave de registro</translation>
    </message>
    <message>
        <source>Recover on %1</source>
        <translation>Recuperar en %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>With a fresh key</source>
        <translation>Con una clave nueva</translation>
    </message>
    <message>
        <source>Palms</source>
        <translation>Palmas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Las dos</translation>
    </message>
    <message>
        <source>Authenticate with %1</source>
        <translation>Autenticar con %1</translation>
    </message>
    <message>
        <source>Which palm?</source>
        <translation>¿Qué palma?</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Qué se prueba</translation>
    </message>
    <message>
        <source>Palm to show where either will do</source>
        <translation>Palma que se muestra cuando vale cualquiera</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>What the code of the page says</source>
        <translation>Lo que dice el código de la página</translation>
    </message>
    <message>
        <source>Camera of the phones</source>
        <translation>Cámara de los teléfonos</translation>
    </message>
    <message>
        <source>virtual:7, replay:PATH or device:ID</source>
        <translation>virtual:7, replay:RUTA o device:ID</translation>
    </message>
    <message>
        <source>How slow is %1?</source>
        <translation>¿Cuánto tarda %1?</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Seconds before each request, 0 to 600</source>
        <translation>Segundos antes de cada petición, de 0 a 600</translation>
    </message>
    <message>
        <source>Lose %1?</source>
        <translation>¿Perder %1?</translation>
    </message>
    <message>
        <source>Its keys are overwritten and its inbox is emptied. The server learns of it when its backend deletes the device.</source>
        <translation>Sus claves se sobrescriben y su bandeja se vacía. El servidor lo sabrá cuando su backend borre el dispositivo.</translation>
    </message>
    <message>
        <source>That cannot be. Look at it once more.</source>
        <translation>No puede ser. Mírelo otra vez.</translation>
    </message>
    <message>
        <source>%1 lies on the bench</source>
        <translation>%1 está en la mesa</translation>
    </message>
    <message>
        <source>It is enrolled</source>
        <translation>Está registrado</translation>
    </message>
    <message>
        <source>Recovered, and a token came</source>
        <translation>Recuperado, y ha llegado un token</translation>
    </message>
    <message>
        <source>Authenticated, and a token came</source>
        <translation>Autenticado, y ha llegado un token</translation>
    </message>
    <message>
        <source>Approved: the page has its token</source>
        <translation>Aprobado: la página tiene su token</translation>
    </message>
    <message>
        <source>Denied: the page was told</source>
        <translation>Rechazado: la página lo sabe</translation>
    </message>
    <message>
        <source>A push came</source>
        <translation>Ha llegado una notificación</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Está perdido</translation>
    </message>
    <message>
        <source>It is off the network</source>
        <translation>Está fuera de la red</translation>
    </message>
    <message>
        <source>It is back on the network</source>
        <translation>Ha vuelto a la red</translation>
    </message>
    <message>
        <source>Each request takes %1 s longer</source>
        <translation>Cada petición tarda %1 s más</translation>
    </message>
    <message>
        <source>It is as quick as the network</source>
        <translation>Es tan rápido como la red</translation>
    </message>
    <message>
        <source>The token is in the clipboard</source>
        <translation>El token está en el portapapeles</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>There is a phone of this name already</source>
        <translation>Ya hay un teléfono con este nombre</translation>
    </message>
    <message>
        <source>No mobile App was named for new phones</source>
        <translation>No se indicó ninguna App móvil para los teléfonos nuevos</translation>
    </message>
    <message>
        <source>A lost phone can do nothing</source>
        <translation>Un teléfono perdido no puede hacer nada</translation>
    </message>
    <message>
        <source>The files of this phone are damaged</source>
        <translation>Los archivos de este teléfono están dañados</translation>
    </message>
    <message>
        <source>It belongs to nobody yet</source>
        <translation>Aún no es de nadie</translation>
    </message>
    <message>
        <source>It belongs to somebody already</source>
        <translation>Ya es de alguien</translation>
    </message>
    <message>
        <source>That request is not there</source>
        <translation>Esa petición no existe</translation>
    </message>
    <message>
        <source>That request was answered before</source>
        <translation>Esa petición ya se respondió</translation>
    </message>
    <message>
        <source>Its owner did not agree; the request still waits</source>
        <translation>Su dueño no aceptó; la petición sigue en espera</translation>
    </message>
    <message>
        <source>This phone lacks what is asked for</source>
        <translation>A este teléfono le falta lo que se pide</translation>
    </message>
    <message>
        <source>There is no key</source>
        <translation>No hay ninguna clave</translation>
    </message>
    <message>
        <source>The camera saw nothing that could be used</source>
        <translation>La cámara no vio nada utilizable</translation>
    </message>
    <message>
        <source>That camera cannot be used</source>
        <translation>Esa cámara no se puede usar</translation>
    </message>
    <message>
        <source>That is too long to be the code of a page</source>
        <translation>Es demasiado largo para ser el código de una página</translation>
    </message>
    <message>
        <source>That is not the code of a page</source>
        <translation>No es el código de una página</translation>
    </message>
    <message>
        <source>That is not a page of this phone’s server</source>
        <translation>No es una página del servidor de este teléfono</translation>
    </message>
    <message>
        <source>The one-time part of the code is missing</source>
        <translation>Falta la parte de un solo uso del código</translation>
    </message>
    <message>
        <source>A phone cannot be called or described like this</source>
        <translation>Un teléfono no puede llamarse ni describirse así</translation>
    </message>
    <message>
        <source>Something is wrong in here; the log says what</source>
        <translation>Algo falla aquí dentro; el registro dice qué</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No hay conexión con el servidor</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>That is somebody else’s palm</source>
        <translation>Es la palma de otra persona</translation>
    </message>
    <message>
        <source>Somebody else has enrolled this palm</source>
        <translation>Otra persona registró esta palma</translation>
    </message>
    <message>
        <source>What is asked for was never enrolled</source>
        <translation>Lo que se pide nunca se registró</translation>
    </message>
    <message>
        <source>The server does not know this key</source>
        <translation>El servidor no conoce esta clave</translation>
    </message>
    <message>
        <source>This key was used before</source>
        <translation>Esta clave ya se usó</translation>
    </message>
    <message>
        <source>This key is too old</source>
        <translation>Esta clave es demasiado antigua</translation>
    </message>
    <message>
        <source>The server does not know this phone any more</source>
        <translation>El servidor ya no conoce este teléfono</translation>
    </message>
    <message>
        <source>The time was over</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>That was answered, or ended, before</source>
        <translation>Eso ya se respondió o terminó</translation>
    </message>
    <message>
        <source>Another phone has taken this page on</source>
        <translation>Otro teléfono se ha ocupado de esta página</translation>
    </message>
    <message>
        <source>The server does not know this code</source>
        <translation>El servidor no conoce este código</translation>
    </message>
    <message>
        <source>Too many wrong palms; it takes a while</source>
        <translation>Demasiadas palmas erróneas; hay que esperar un rato</translation>
    </message>
    <message>
        <source>In live mode the server takes no simulated palms</source>
        <translation>En modo real el servidor no acepta palmas simuladas</translation>
    </message>
</context>
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
        <source>This kiosk cannot write down what is done here</source>
        <translation>Este quiosco no puede anotar lo que se hace aquí</translation>
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
    <name>front_desk</name>
    <message>
        <source>Name or reference</source>
        <translation>Nombre o referencia</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Type the beginning of a name or reference, or let a code reader type it.</source>
        <translation>Escriba el comienzo de un nombre o una referencia, o use un lector de códigos.</translation>
    </message>
    <message>
        <source>Nobody was found. Try fewer letters, or make a new person.</source>
        <translation>No se encontró a nadie. Pruebe con menos letras o cree una persona nueva.</translation>
    </message>
    <message>
        <source>There are more. Type a few more letters.</source>
        <translation>Hay más. Escriba algunas letras más.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Reference, such as a badge number</source>
        <translation>Referencia, por ejemplo un número de tarjeta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Name, if you keep one</source>
        <translation>Nombre, si lo guardan</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Volver a las personas</translation>
    </message>
    <message>
        <source>Enrollment key</source>
        <translation>Clave de registro</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>Dejar pasar igualmente</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>The server knows this person no more. What is left here can be deleted.</source>
        <translation>El servidor ya no conoce a esta persona. Lo que queda aquí se puede borrar.</translation>
    </message>
    <message>
        <source>This person is suspended.</source>
        <translation>Esta persona está suspendida.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Left palm</source>
        <translation>Palma izquierda</translation>
    </message>
    <message>
        <source>Right palm</source>
        <translation>Palma derecha</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Last attempts</source>
        <translation>Últimos intentos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>left palm</source>
        <translation>palma izquierda</translation>
    </message>
    <message>
        <source>right palm</source>
        <translation>palma derecha</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>phone’s fingerprint or face</source>
        <translation>huella o cara en el teléfono</translation>
    </message>
    <message>
        <source>phone’s passcode</source>
        <translation>código del teléfono</translation>
    </message>
    <message>
        <source>Enrollment key for %1</source>
        <translation>Clave de registro para %1</translation>
    </message>
    <message>
        <source>Recovery key for %1</source>
        <translation>Clave de recuperación para %1</translation>
    </message>
    <message>
        <source>Let the person photograph it or write it down. It is good once, and shown this once.</source>
        <translation>Deje que la persona la fotografíe o la anote. Vale una vez y solo se muestra esta vez.</translation>
    </message>
    <message>
        <source>Good for %1:%2 more</source>
        <translation>Vale %1:%2 más</translation>
    </message>
    <message>
        <source>The key as a code to scan</source>
        <translation>La clave como código para escanear</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What should be deleted?</source>
        <translation>¿Qué hay que borrar?</translation>
    </message>
    <message>
        <source>Nothing is enrolled.</source>
        <translation>No hay nada registrado.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Teléfono: %1</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Todo sobre %1</translation>
    </message>
    <message>
        <source>%1 of %2 will be deleted. It cannot be brought back. It can be enrolled again with a new key.</source>
        <translation>%1 de %2 se borrará. No se puede recuperar. Se puede registrar otra vez con una clave nueva.</translation>
    </message>
    <message>
        <source>The phone “%1” of %2 will be deleted. It cannot sign in any more, until it is enrolled again.</source>
        <translation>El teléfono «%1» de %2 se borrará. No podrá entrar hasta que se registre otra vez.</translation>
    </message>
    <message>
        <source>Palms, phones, name and reference of %1 will be deleted. Nothing of it can be brought back. The record of what was done at this desk stays, without the name.</source>
        <translation>Se borrarán las palmas, los teléfonos, el nombre y la referencia de %1. Nada de ello se puede recuperar. El registro de lo que se hizo en este puesto se conserva, sin el nombre.</translation>
    </message>
    <message>
        <source>Hold to delete</source>
        <translation>Mantener para borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Why is %1 let in without a palm?</source>
        <translation>¿Por qué se deja pasar a %1 sin palma?</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The palm is deleted.</source>
        <translation>La palma está borrada.</translation>
    </message>
    <message>
        <source>The phone is deleted.</source>
        <translation>El teléfono está borrado.</translation>
    </message>
    <message>
        <source>The person is deleted.</source>
        <translation>La persona está borrada.</translation>
    </message>
    <message>
        <source>Written down as %1. The door is yours to open.</source>
        <translation>Anotado como %1. Ya puede abrir la puerta.</translation>
    </message>
    <message>
        <source>The key’s time is over. Make another one if it was not used.</source>
        <translation>La clave ha caducado. Cree otra si no se usó.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>No ha funcionado. Inténtelo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Type at least two letters or digits.</source>
        <translation>Escriba al menos dos letras o cifras.</translation>
    </message>
    <message>
        <source>That is a key. It is entered where the person enrolls.</source>
        <translation>Eso es una clave. Se introduce donde la persona se registra.</translation>
    </message>
    <message>
        <source>Say why in 10 to 300 letters.</source>
        <translation>Diga por qué en 10 a 300 letras.</translation>
    </message>
    <message>
        <source>An operator may do that. Please ask one to sign in here.</source>
        <translation>Eso puede hacerlo un operador. Pida a uno que entre aquí.</translation>
    </message>
    <message>
        <source>This kiosk cannot write down what is done, so nothing was done. Its disk may be full.</source>
        <translation>Este quiosco no puede anotar lo que se hace, así que no se hizo nada. Quizá el disco esté lleno.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk. It was written down.</source>
        <translation>Algo ha fallado en este quiosco. Ha quedado anotado.</translation>
    </message>
    <message>
        <source>This kiosk has no token for the front desk yet.</source>
        <translation>Este quiosco aún no tiene token para la recepción.</translation>
    </message>
    <message>
        <source>The front desk does not know this kiosk. An operator can give it a new token.</source>
        <translation>La recepción no conoce este quiosco. Un operador puede darle un token nuevo.</translation>
    </message>
    <message>
        <source>The front desk cannot write down what is done, so nothing was done.</source>
        <translation>La recepción no puede anotar lo que se hace, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>The front desk has no valid key for the server.</source>
        <translation>La recepción no tiene una clave válida para el servidor.</translation>
    </message>
    <message>
        <source>The front desk cannot reach the server now.</source>
        <translation>La recepción no puede conectar ahora con el servidor.</translation>
    </message>
    <message>
        <source>The server cannot answer now. Nothing was changed.</source>
        <translation>El servidor no puede responder ahora. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>El servidor está ocupado. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>That was too fast. Try again in a moment.</source>
        <translation>Ha sido demasiado rápido. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>The front desk cannot be reached.</source>
        <translation>No hay conexión con la recepción.</translation>
    </message>
    <message>
        <source>The front desk did not answer in time. Look at the person again before you repeat it.</source>
        <translation>La recepción no respondió a tiempo. Mire otra vez a la persona antes de repetirlo.</translation>
    </message>
    <message>
        <source>The front desk’s certificate is not trusted here.</source>
        <translation>Aquí no se confía en el certificado de la recepción.</translation>
    </message>
    <message>
        <source>The front desk has a fault of its own.</source>
        <translation>La recepción tiene un fallo propio.</translation>
    </message>
    <message>
        <source>What answers is no front desk. Check its address.</source>
        <translation>Lo que responde no es una recepción. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>This person was deleted meanwhile.</source>
        <translation>Esta persona se ha borrado entretanto.</translation>
    </message>
    <message>
        <source>The server knows this person no more.</source>
        <translation>El servidor ya no conoce a esta persona.</translation>
    </message>
    <message>
        <source>This person was not finished. Make them again.</source>
        <translation>Esta persona no se terminó de crear. Créela otra vez.</translation>
    </message>
    <message>
        <source>This phone was deleted meanwhile.</source>
        <translation>Este teléfono se ha borrado entretanto.</translation>
    </message>
    <message>
        <source>No such palm is enrolled.</source>
        <translation>No hay ninguna palma así registrada.</translation>
    </message>
    <message>
        <source>This reference is another person’s.</source>
        <translation>Esta referencia es de otra persona.</translation>
    </message>
    <message>
        <source>The front desk does not take that text.</source>
        <translation>La recepción no acepta ese texto.</translation>
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
        <source>Show one of your palms to the camera</source>
        <translation>Muestre una de sus palmas a la cámara</translation>
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
    <name>operator</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>Escriba su PIN.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>No era correcto.</translation>
    </message>
    <message>
        <source>Try again in %1 s. With %2 digits or more: now.</source>
        <translation>Inténtelo de nuevo en %1 s. Con %2 cifras o más: ya.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>No PIN is set, so nobody can come in. On this machine: python -m kiosk pin set operator</source>
        <translation>No hay ningún PIN, así que nadie puede entrar. En este equipo: python -m kiosk pin set operator</translation>
    </message>
    <message>
        <source>The PINs cannot be read, so nobody can come in. The log of the kiosk says why.</source>
        <translation>Los PIN no se pueden leer, así que nadie puede entrar. El registro del quiosco dice por qué.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>There is nothing here for you yet.</source>
        <translation>Aquí todavía no hay nada para usted.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>%1, no trouble known</source>
        <translation>%1, sin problemas conocidos</translation>
    </message>
    <message>
        <source>%1, trouble when last used: %2</source>
        <translation>%1, problema en el último uso: %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1, asking…</source>
        <translation>%1, preguntando…</translation>
    </message>
    <message>
        <source>%1, answers</source>
        <translation>%1, responde</translation>
    </message>
    <message>
        <source>%1, does not answer</source>
        <translation>%1, no responde</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marcha desde hace</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 d %2 h %3&#xa0;min</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>siempre abierto</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Último problema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: stopped without warning (power, or killed)</source>
        <translation>%1: parada sin aviso (corriente o cierre forzado)</translation>
    </message>
    <message>
        <source>%1: crashed: %2</source>
        <translation>%1: fallo grave: %2</translation>
    </message>
    <message>
        <source>%1: error %2 at %3</source>
        <translation>%1: error %2 en %3</translation>
    </message>
    <message>
        <source>%1: update %2 was undone (%3)</source>
        <translation>%1: la actualización %2 se deshizo (%3)</translation>
    </message>
    <message>
        <source>%1: stopped badly again and again with the fleet&apos;s settings %2, which are not used any more</source>
        <translation>%1: terminó mal una y otra vez con los ajustes %2 de la flota, que ya no se usan</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>For visitors</source>
        <translation>Para visitantes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Pausa breve</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>That could not be written to the disk.</source>
        <translation>No se pudo escribir en el disco.</translation>
    </message>
    <message>
        <source>Quit kiosk</source>
        <translation>Cerrar el quiosco</translation>
    </message>
    <message>
        <source>Touch again to quit</source>
        <translation>Toque otra vez para cerrar</translation>
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
        <source>Ask the staff</source>
        <translation>Preguntar al personal</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Hacerlo más fácil</translation>
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
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
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
        <source>Type it</source>
        <translation>Teclearlo</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Mejor teclearlo</translation>
    </message>
    <message>
        <source>Just show your palm</source>
        <translation>Mostrar solo la palma</translation>
    </message>
    <message>
        <source>My palm</source>
        <translation>Mi palma</translation>
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
        <source>For %1 after its last use, or until you ask us to delete it.</source>
        <translation>Durante %1 tras el último uso, o hasta que nos pida borrarlo.</translation>
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
        <source>either hand</source>
        <translation>cualquier mano</translation>
    </message>
    <message>
        <source>Choose the hand</source>
        <translation>Elegir la mano</translation>
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
        <source>Let the other one rest for a moment.</source>
        <translation>Deje descansar la otra un momento.</translation>
    </message>
    <message>
        <source>Left and right are easy to mix up in a mirror.</source>
        <translation>En un espejo es fácil confundir izquierda y derecha.</translation>
    </message>
    <message>
        <source>We look at the lines inside your hand.</source>
        <translation>Miramos las líneas del interior de la mano.</translation>
    </message>
    <message>
        <source>All five fingers, pointing up.</source>
        <translation>Los cinco dedos, hacia arriba.</translation>
    </message>
    <message>
        <source>Fingers up, palm straight to the camera.</source>
        <translation>Dedos hacia arriba, palma recta hacia la cámara.</translation>
    </message>
    <message>
        <source>Turn a little toward the light.</source>
        <translation>Gírese un poco hacia la luz.</translation>
    </message>
    <message>
        <source>Turn a little away from the light.</source>
        <translation>Gírese un poco alejándose de la luz.</translation>
    </message>
    <message>
        <source>Sleeves, plasters and ink hide the lines, too.</source>
        <translation>Las mangas, las tiritas y la tinta también tapan las líneas.</translation>
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
        <source>Got it. One moment…</source>
        <translation>Ya está. Un momento…</translation>
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
        <source>With your phone</source>
        <translation>Con el teléfono</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <translation>Código para su teléfono</translation>
    </message>
    <message>
        <source>We are fetching a code for your phone.</source>
        <translation>Estamos pidiendo un código para su teléfono.</translation>
    </message>
    <message>
        <source>Scan this code with your phone</source>
        <translation>Escanee este código con el teléfono</translation>
    </message>
    <message>
        <source>Use the app you enrolled with. The code renews itself.</source>
        <translation>Use la aplicación con la que se registró. El código se renueva solo.</translation>
    </message>
    <message>
        <source>Now say yes on your phone</source>
        <translation>Ahora diga que sí en el teléfono</translation>
    </message>
    <message>
        <source>Your phone asks for your fingerprint, face or passcode.</source>
        <translation>Su teléfono le pide la huella, la cara o el código.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Try again with a new code, or ask the staff.</source>
        <translation>Inténtelo con un código nuevo o pregunte al personal.</translation>
    </message>
    <message>
        <source>You said no on your phone</source>
        <translation>Ha dicho que no en el teléfono</translation>
    </message>
    <message>
        <source>That is fine. Take a new code if it was a slip.</source>
        <translation>Está bien. Pida un código nuevo si fue sin querer.</translation>
    </message>
    <message>
        <source>Your phone took its time</source>
        <translation>Su teléfono ha tardado demasiado</translation>
    </message>
    <message>
        <source>The code is too old by now. Take a new one.</source>
        <translation>El código ya es demasiado antiguo. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>We cannot reach our server. Nothing is lost; we try again.</source>
        <translation>No hay conexión con nuestro servidor. No se pierde nada; lo intentamos otra vez.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>With my phone</source>
        <translation>Con mi teléfono</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Probarlo ahora</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Su recibo</translation>
    </message>
    <message>
        <source>Enroll a palm</source>
        <translation>Registrar una palma</translation>
    </message>
    <message>
        <source>Back to the start in %1 s</source>
        <translation>Vuelta al inicio en %1 s</translation>
    </message>
    <message>
        <source>Take a photo if you like. It does not name you.</source>
        <translation>Haga una foto si quiere. No lleva su nombre.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>It says who you are. It opens nothing without your palm.</source>
        <translation>Dice quién es usted. Sin su palma no abre nada.</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>Mostrar mi código</translation>
    </message>
    <message>
        <source>Show my receipt</source>
        <translation>Mostrar mi recibo</translation>
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
    <name>period_few</name>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
</context>
<context>
    <name>period_many</name>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
</context>
<context>
    <name>period_one</name>
    <message>
        <source>one day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mes</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>un año</translation>
    </message>
</context>
<context>
    <name>period_other</name>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
</context>
<context>
    <name>period_two</name>
    <message>
        <source>two days</source>
        <translation>dos días</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>dos meses</translation>
    </message>
    <message>
        <source>two years</source>
        <translation>dos años</translation>
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
    <message>
        <source>This is a receipt. Here we need your own code.</source>
        <translation>Esto es un recibo. Aquí necesitamos su propio código.</translation>
    </message>
    <message>
        <source>We did not find you by your palm. Your code helps us.</source>
        <translation>No le hemos encontrado por la palma. Su código nos ayuda.</translation>
    </message>
    <message>
        <source>There are too many of us to find you by palm. Your code helps us.</source>
        <translation>Somos demasiados para encontrarle por la palma. Su código nos ayuda.</translation>
    </message>
    <message>
        <source>Your palm alone does not do right now. Your code helps us.</source>
        <translation>Ahora mismo no basta con la palma. Su código nos ayuda.</translation>
    </message>
    <message>
        <source>Your palm alone does not do here. Your code helps us.</source>
        <translation>Aquí no basta con la palma. Su código nos ayuda.</translation>
    </message>
</context>
<context>
    <name>public</name>
    <message>
        <source>Please go to the other screen.</source>
        <translation>Diríjase a la otra pantalla, por favor.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>This page closes in %1 s, and nothing of you is kept.</source>
        <translation>Esta página se cierra en %1 s y no se guarda nada de usted.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>More time on every page</source>
        <translation>Más tiempo en cada página</translation>
    </message>
    <message>
        <source>We are closed right now</source>
        <translation>Ahora está cerrado</translation>
    </message>
    <message>
        <source>We will be right back</source>
        <translation>Volvemos enseguida</translation>
    </message>
    <message>
        <source>This kiosk is taking a short break.</source>
        <translation>Este quiosco hace una breve pausa.</translation>
    </message>
    <message>
        <source>This kiosk is out of order</source>
        <translation>Este quiosco no funciona</translation>
    </message>
    <message>
        <source>We are working on it. The staff help you without it.</source>
        <translation>Estamos en ello. El personal le ayuda sin el quiosco.</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Este quiosco está cerrado</translation>
    </message>
    <message>
        <source>The staff at the desk are glad to help you.</source>
        <translation>El personal de recepción le ayuda con gusto.</translation>
    </message>
    <message>
        <source>We open again today at %1.</source>
        <translation>Abrimos de nuevo hoy a las %1.</translation>
    </message>
    <message>
        <source>We open again tomorrow at %1.</source>
        <translation>Abrimos de nuevo mañana a las %1.</translation>
    </message>
    <message>
        <source>We open again on %1 at %2.</source>
        <translation>Abrimos de nuevo el %1 a las %2.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>Vuelva más tarde, por favor.</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Llamar al personal</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>Estamos llamando a alguien.</translation>
    </message>
    <message>
        <source>The staff have been called</source>
        <translation>Hemos llamado al personal</translation>
    </message>
    <message>
        <source>Somebody comes to help you. You can stay here.</source>
        <translation>Alguien viene a ayudarle. Puede quedarse aquí.</translation>
    </message>
    <message>
        <source>Please raise your hand or go to the desk</source>
        <translation>Levante la mano o vaya a la recepción, por favor</translation>
    </message>
    <message>
        <source>The staff are glad to help you.</source>
        <translation>El personal le ayuda con gusto.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Receipt · %1</source>
        <translation>Recibo · %1</translation>
    </message>
    <message>
        <source>Enrolled: %1</source>
        <translation>Registrado: %1</translation>
    </message>
    <message>
        <source>Recovered with: %1</source>
        <translation>Recuperado con: %1</translation>
    </message>
    <message>
        <source>left palm</source>
        <translation>palma izquierda</translation>
    </message>
    <message>
        <source>right palm</source>
        <translation>palma derecha</translation>
    </message>
    <message>
        <source>both palms</source>
        <translation>las dos palmas</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Consent text: version %1</source>
        <translation>Texto de consentimiento: versión %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Número: %1</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>The setting &apos;%1&apos; must be greater than or equal to %2.</source>
        <translation>El ajuste «%1» debe ser mayor o igual que %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be less than or equal to %2.</source>
        <translation>El ajuste «%1» debe ser menor o igual que %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a valid integer.</source>
        <translation>El ajuste «%1» debe ser un número entero válido.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a valid number.</source>
        <translation>El ajuste «%1» debe ser un número válido.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be true or false.</source>
        <translation>El ajuste «%1» debe ser true o false.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be %2.</source>
        <translation>El ajuste «%1» debe ser uno de estos: %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be one of these: %2.</source>
        <translation>El ajuste «%1» debe ser uno de estos: %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a text.</source>
        <translation>El ajuste «%1» debe ser un texto.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have at least %2 characters.</source>
        <translation>El ajuste «%1» debe tener como mínimo estos caracteres: %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have at most %2 characters.</source>
        <translation>El ajuste «%1» debe tener como máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have another form, and no control characters.</source>
        <translation>El ajuste «%1» debe tener otra forma, sin caracteres de control.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a list.</source>
        <translation>El ajuste «%1» debe ser una lista.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name at least %2.</source>
        <translation>El ajuste «%1» debe nombrar como mínimo %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name at most %2.</source>
        <translation>El ajuste «%1» debe nombrar como máximo %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not name a language twice.</source>
        <translation>El ajuste «%1» no debe nombrar un idioma dos veces.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not name a factor twice.</source>
        <translation>El ajuste «%1» no debe nombrar un factor dos veces.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must begin with https:// (or http:// for a server on this machine).</source>
        <translation>El ajuste «%1» debe empezar por https:// (o http:// para un servidor en este equipo).</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must begin with https:// because the server is on another machine.</source>
        <translation>El ajuste «%1» debe empezar por https:// porque el servidor está en otro equipo.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name a host.</source>
        <translation>El ajuste «%1» debe nombrar un servidor.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not hold a name or password.</source>
        <translation>El ajuste «%1» no debe contener un nombre ni una contraseña.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not hold a query or a fragment.</source>
        <translation>El ajuste «%1» no debe contener una consulta ni un fragmento.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a plain web address.</source>
        <translation>El ajuste «%1» debe ser una dirección web sencilla.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a web address with a valid host and port.</source>
        <translation>El ajuste «%1» debe ser una dirección web con servidor y puerto válidos.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be http:// or https:// and a host, with a port if it is not the usual one.</source>
        <translation>El ajuste «%1» debe ser http:// o https:// y un servidor, con puerto si no es el habitual.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be set together with settings_url, or neither of them.</source>
        <translation>El ajuste «%1» debe fijarse junto con settings_url, o ninguno de los dos.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be the base64 of an Ed25519 public key, as new-key prints it.</source>
        <translation>El ajuste «%1» debe ser el base64 de una clave pública Ed25519, tal como la muestra new-key.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must never be a secret key (sk_…): those belong to the app backend alone.</source>
        <translation>El ajuste «%1» nunca debe ser una clave secreta (sk_…): esas pertenecen solo al servidor de la aplicación.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be pk_ and letters and digits.</source>
        <translation>El ajuste «%1» debe ser pk_ seguido de letras y cifras.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be like &apos;mo-fr 08:00-18:00, sa 09:00-12:00&apos;.</source>
        <translation>El ajuste «%1» debe ser como «mo-fr 08:00-18:00, sa 09:00-12:00».</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not begin when it ends; a whole day is 00:00-24:00.</source>
        <translation>El ajuste «%1» no debe empezar cuando termina; un día entero es 00:00-24:00.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name days as %2.</source>
        <translation>El ajuste «%1» debe nombrar los días así: %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must hold times from 00:00 to 24:00.</source>
        <translation>El ajuste «%1» debe contener horas de 00:00 a 24:00.</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>No existe el ajuste «%1».</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>No existe el ajuste «%1»; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; cannot be kept in the settings file.</source>
        <translation>El ajuste «%1» no se puede guardar en el archivo de ajustes.</translation>
    </message>
    <message>
        <source>The settings file %2 cannot be read: %3.</source>
        <translation>No se puede leer el archivo de ajustes %2: %3.</translation>
    </message>
    <message>
        <source>The settings file %2 is larger than %3 bytes.</source>
        <translation>El archivo de ajustes %2 tiene más de %3 bytes.</translation>
    </message>
    <message>
        <source>The settings file %2 is not UTF-8 text.</source>
        <translation>El archivo de ajustes %2 no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The settings file %2 is not TOML: %3.</source>
        <translation>El archivo de ajustes %2 no es TOML: %3.</translation>
    </message>
    <message>
        <source>The settings file %2 is nested too deep.</source>
        <translation>El archivo de ajustes %2 está anidado demasiado profundo.</translation>
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
        <translation>Ha habido demasiados intentos. Vuelva en %1&#xa0;min o pregunte ahora al personal.</translation>
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
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>This is how it will be each time you come.</source>
        <translation>Así será cada vez que venga.</translation>
    </message>
    <message>
        <source>Your palm was not recognised yet</source>
        <translation>Su palma aún no se ha reconocido</translation>
    </message>
    <message>
        <source>It is enrolled, but it may not work well. Ask for another key and enroll it once more.</source>
        <translation>Está registrada, pero quizá no funcione bien. Pida otra clave y regístrela otra vez.</translation>
    </message>
    <message>
        <source>We could not try it now</source>
        <translation>No hemos podido probarlo ahora</translation>
    </message>
    <message>
        <source>Your palm is enrolled all the same.</source>
        <translation>Su palma está registrada de todos modos.</translation>
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
    <name>settings</name>
    <message>
        <source>This place</source>
        <translation>Este lugar</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Screen and sound</source>
        <translation>Pantalla y sonido</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Who else is told</source>
        <translation>A quién más se avisa</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>fijado, no se muestra</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>in this order, some of: %1</source>
        <translation>en este orden, algunos de: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>hasta %1 caracteres</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>cualquier texto</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>por defecto: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Hold to keep</source>
        <translation>Mantenga pulsado para guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Usar el valor por defecto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Take care: a mistake here can shut everybody out, or let in who must not be.</source>
        <translation>Cuidado: un error aquí puede dejar fuera a todos o dejar entrar a quien no debe.</translation>
    </message>
    <message>
        <source>%1 in the environment wins over what is kept here.</source>
        <translation>%1 en el entorno prevalece sobre lo guardado aquí.</translation>
    </message>
    <message>
        <source>Kept. It takes effect when the kiosk starts again.</source>
        <translation>Guardado. Tendrá efecto cuando el quiosco se reinicie.</translation>
    </message>
    <message>
        <source>Changes take effect when the kiosk starts again.</source>
        <translation>Los cambios tendrán efecto cuando el quiosco se reinicie.</translation>
    </message>
    <message>
        <source>Keep mine here</source>
        <translation>Conservar el mío aquí</translation>
    </message>
    <message>
        <source>The fleet says: %1. What is kept here wins over it.</source>
        <translation>La flota dice: %1. Lo que se guarda aquí prevalece.</translation>
    </message>
    <message>
        <source>The fleet says nothing of it so far. What is kept here wins over it.</source>
        <translation>La flota aún no dice nada de esto. Lo que se guarda aquí prevalece.</translation>
    </message>
    <message>
        <source>from the fleet</source>
        <translation>de la flota</translation>
    </message>
    <message>
        <source>The kiosk ended badly again and again with the fleet&apos;s settings %1. They are not used any more.</source>
        <translation>El quiosco terminó mal una y otra vez con los ajustes %1 de la flota. Ya no se usan.</translation>
    </message>
    <message>
        <source>Whose signed settings this kiosk follows</source>
        <translation>De quién sigue este quiosco los ajustes firmados</translation>
    </message>
    <message>
        <source>Address and key belong together: both are tried, then both are kept.</source>
        <translation>La dirección y la clave van juntas: se prueban ambas y luego se guardan ambas.</translation>
    </message>
    <message>
        <source>Address of the signed file, https://…</source>
        <translation>Dirección del archivo firmado, https://…</translation>
    </message>
    <message>
        <source>Public key of the fleet, as new-key prints it</source>
        <translation>Clave pública de la flota, tal como la muestra new-key</translation>
    </message>
    <message>
        <source>Follow nobody</source>
        <translation>No seguir a nadie</translation>
    </message>
    <message>
        <source>One moment, we look whether the file is there and signed by this key…</source>
        <translation>Un momento, miramos si el archivo está ahí y firmado con esta clave…</translation>
    </message>
    <message>
        <source>Hold once more to keep both all the same.</source>
        <translation>Mantenga pulsado otra vez para guardar ambas de todos modos.</translation>
    </message>
    <message>
        <source>Nobody answers at this address now, so it could not be tried.</source>
        <translation>Nadie responde ahora en esta dirección, así que no se pudo probar.</translation>
    </message>
    <message>
        <source>There is no file at this address: the answer is %1.</source>
        <translation>No hay ningún archivo en esta dirección: la respuesta es %1.</translation>
    </message>
    <message>
        <source>The file there is not signed by this key.</source>
        <translation>El archivo de ahí no está firmado con esta clave.</translation>
    </message>
    <message>
        <source>What lies there is no signed settings file.</source>
        <translation>Lo que hay ahí no es un archivo de ajustes firmado.</translation>
    </message>
    <message>
        <source>The file there is too large for signed settings.</source>
        <translation>El archivo de ahí es demasiado grande para unos ajustes firmados.</translation>
    </message>
    <message>
        <source>The key is right, but the time of the file there is over.</source>
        <translation>La clave es correcta, pero el plazo del archivo de ahí ha terminado.</translation>
    </message>
    <message>
        <source>The key is right, but the file there is for other kiosks.</source>
        <translation>La clave es correcta, pero el archivo de ahí es para otros quioscos.</translation>
    </message>
    <message>
        <source>The key is right, but this kiosk has had a newer file.</source>
        <translation>La clave es correcta, pero este quiosco ya tuvo un archivo más nuevo.</translation>
    </message>
    <message>
        <source>The key is right, but the kiosk ended badly with the file there.</source>
        <translation>La clave es correcta, pero el quiosco terminó mal con el archivo de ahí.</translation>
    </message>
    <message>
        <source>The key is right, but a value in the file there is wrong.</source>
        <translation>La clave es correcta, pero un valor del archivo de ahí está mal.</translation>
    </message>
    <message>
        <source>The key is right, but the file there sets what is only set at the kiosk itself.</source>
        <translation>La clave es correcta, pero el archivo de ahí fija algo que solo se fija en el propio quiosco.</translation>
    </message>
    <message>
        <source>That could not be written to the disk.</source>
        <translation>No se pudo escribir en el disco.</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Reiniciar el quiosco</translation>
    </message>
    <message>
        <source>Touch again to restart</source>
        <translation>Toque otra vez para reiniciar</translation>
    </message>
    <message>
        <source>Where the server is, https unless on this machine.</source>
        <translation>Dónde está el servidor, con https salvo en esta máquina.</translation>
    </message>
    <message>
        <source>What the server calls itself, when reached by another address.</source>
        <translation>Cómo se llama el servidor a sí mismo, si se llega por otra dirección.</translation>
    </message>
    <message>
        <source>The App&apos;s publishable key, pk_…; not secret.</source>
        <translation>La clave publicable de la App, pk_…; no es secreta.</translation>
    </message>
    <message>
        <source>Serve real people; a kiosk paired in live mode needs it.</source>
        <translation>Atender a personas reales; lo necesita un quiosco vinculado en modo real.</translation>
    </message>
    <message>
        <source>A PEM file of the authorities to trust instead of the usual.</source>
        <translation>Un archivo PEM con las autoridades de confianza, en lugar de las habituales.</translation>
    </message>
    <message>
        <source>An HTTP proxy for talking to the server.</source>
        <translation>Un proxy HTTP para hablar con el servidor.</translation>
    </message>
    <message>
        <source>How long to try to connect.</source>
        <translation>Cuánto tiempo se intenta conectar.</translation>
    </message>
    <message>
        <source>How long an answer of the server may take as a whole.</source>
        <translation>Cuánto puede tardar en total una respuesta del servidor.</translation>
    </message>
    <message>
        <source>This terminal&apos;s name.</source>
        <translation>El nombre de este terminal.</translation>
    </message>
    <message>
        <source>Where ID tokens are posted; nowhere unless set.</source>
        <translation>Adónde se envían los tokens de identidad; a ningún sitio si está vacío.</translation>
    </message>
    <message>
        <source>Where the front desk&apos;s backend is; no desk pages unless set.</source>
        <translation>Dónde está el servicio de recepción; sin él no hay páginas de recepción.</translation>
    </message>
    <message>
        <source>Where a fleet&apos;s signed settings are; nowhere unless set.</source>
        <translation>Dónde están los ajustes firmados de una flota; en ningún sitio si está vacío.</translation>
    </message>
    <message>
        <source>Whose signature they have: an Ed25519 public key in base64.</source>
        <translation>De quién es la firma: una clave pública Ed25519 en base64.</translation>
    </message>
    <message>
        <source>They are looked for at the start and this often.</source>
        <translation>Se buscan al arrancar y con esta frecuencia.</translation>
    </message>
    <message>
        <source>Where the terminal&apos;s key is kept.</source>
        <translation>Dónde se guarda la clave del terminal.</translation>
    </message>
    <message>
        <source>auto, device:ID, virtual, virtual:SEED or replay:PATH.</source>
        <translation>auto, device:ID, virtual, virtual:SEED o replay:PATH.</translation>
    </message>
    <message>
        <source>Accept cameras that are fed by software.</source>
        <translation>Aceptar cámaras alimentadas por software.</translation>
    </message>
    <message>
        <source>Another hand model (.task) than the assembled one.</source>
        <translation>Otro modelo de mano (.task) que el incluido.</translation>
    </message>
    <message>
        <source>none only for tests with still pictures.</source>
        <translation>none solo para pruebas con imágenes fijas.</translation>
    </message>
    <message>
        <source>The factors a verification asks for.</source>
        <translation>Los factores que pide una verificación.</translation>
    </message>
    <message>
        <source>Factors asked of a person&apos;s own phone; empty: staff alone help.</source>
        <translation>Factores pedidos al teléfono de la persona; vacío: solo ayuda el personal.</translation>
    </message>
    <message>
        <source>Which palms are enrolled.</source>
        <translation>Qué palmas se registran.</translation>
    </message>
    <message>
        <source>Tries of one visit before another way is shown.</source>
        <translation>Intentos por visita antes de mostrar otra vía.</translation>
    </message>
    <message>
        <source>Version of the consent text.</source>
        <translation>Versión del texto de consentimiento.</translation>
    </message>
    <message>
        <source>A palm alone may say who it is, where the server allows it too.</source>
        <translation>La palma sola puede decir quién es, si el servidor también lo permite.</translation>
    </message>
    <message>
        <source>Offer to try what was enrolled.</source>
        <translation>Ofrecer probar lo registrado.</translation>
    </message>
    <message>
        <source>Offer a receipt, and the person&apos;s code, after an enrollment or recovery.</source>
        <translation>Ofrecer un recibo y el código de la persona tras un registro o una recuperación.</translation>
    </message>
    <message>
        <source>An abandoned page goes home after this.</source>
        <translation>Una página abandonada vuelve al inicio tras este tiempo.</translation>
    </message>
    <message>
        <source>This last part of it is shown, with more time to ask for.</source>
        <translation>Se muestra esta última parte y se puede pedir más tiempo.</translation>
    </message>
    <message>
        <source>The same at the camera, where a hand in view counts.</source>
        <translation>Lo mismo ante la cámara, donde cuenta una mano a la vista.</translation>
    </message>
    <message>
        <source>A result is shown this long; 30 s where it offers something.</source>
        <translation>Un resultado se muestra este tiempo; 30 s si ofrece algo.</translation>
    </message>
    <message>
        <source>When people may begin, such as mo-fr 08:00-18:00, sa 09:00-12:00; always when empty.</source>
        <translation>Cuándo se puede empezar, como mo-fr 08:00-18:00, sa 09:00-12:00; vacío: siempre.</translation>
    </message>
    <message>
        <source>Where a call for staff is posted; nowhere unless set.</source>
        <translation>Adónde se envía una llamada al personal; a ningún sitio si está vacío.</translation>
    </message>
    <message>
        <source>Where staff are found, in words for visitors.</source>
        <translation>Dónde está el personal, en palabras para visitantes.</translation>
    </message>
    <message>
        <source>Where it is posted how this kiosk is; nowhere unless set.</source>
        <translation>Adónde se envía el estado de este quiosco; a ningún sitio si está vacío.</translation>
    </message>
    <message>
        <source>How often the kiosk looks how it is, and posts it.</source>
        <translation>Cada cuánto el quiosco mira su estado y lo envía.</translation>
    </message>
    <message>
        <source>Languages to choose from, in the order they are offered.</source>
        <translation>Idiomas para elegir, en el orden en que se ofrecen.</translation>
    </message>
    <message>
        <source>Spoken while nobody chose; the first of them unless set.</source>
        <translation>La que se habla mientras nadie elige; si está vacío, la primera.</translation>
    </message>
    <message>
        <source>Size of the texts in percent.</source>
        <translation>Tamaño de los textos en porcentaje.</translation>
    </message>
    <message>
        <source>Colours: light, dark or contrast.</source>
        <translation>Colores: light, dark o contrast.</translation>
    </message>
    <message>
        <source>Pages fade and nothing moves.</source>
        <translation>Las páginas se funden y nada se mueve.</translation>
    </message>
    <message>
        <source>Four short sounds, each with a visible twin.</source>
        <translation>Cuatro sonidos breves, cada uno también visible.</translation>
    </message>
    <message>
        <source>Texts are spoken: never, always, or when asked to.</source>
        <translation>Los textos se leen en voz alta: nunca, siempre o si se pide.</translation>
    </message>
    <message>
        <source>Of sounds and voice, in percent.</source>
        <translation>De sonidos y voz, en porcentaje.</translation>
    </message>
    <message>
        <source>The focus goes on by itself after this; 0: never.</source>
        <translation>El foco avanza solo tras este tiempo; 0: nunca.</translation>
    </message>
    <message>
        <source>Presses what it has come to: space, enter or f1 to f12.</source>
        <translation>Pulsa aquello a lo que llegó: space, enter o f1 a f12.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>Llenar la pantalla.</translation>
    </message>
    <message>
        <source>The screen to fill: primary, its number from 1, or its name.</source>
        <translation>La pantalla que se llena: primary, su número desde 1 o su nombre.</translation>
    </message>
    <message>
        <source>Other screens are covered, or left alone.</source>
        <translation>Las demás pantallas se cubren o se dejan como están.</translation>
    </message>
    <message>
        <source>Pixels, when not full screen.</source>
        <translation>Píxeles, si no ocupa toda la pantalla.</translation>
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
        <source>Here you enroll your palms, show that it is you, or get back into your account. Touch “Touch to begin”.

Nothing is looked at and nothing is stored before you say so, and the staff help you without a palm just as well.</source>
        <translation>Aquí registra sus palmas, demuestra que es usted o recupera el acceso a su cuenta. Toque «Toque para empezar».

No se mira ni se guarda nada antes de que usted lo diga, y el personal le ayuda igual de bien sin la palma.</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Hacerlo más fácil</translation>
    </message>
    <message>
        <source>Switch on what helps you. It is for this visit only; the next person finds everything as usual.</source>
        <translation>Active lo que le ayude. Vale solo para esta visita; la siguiente persona lo encuentra todo como siempre.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Speak to me</source>
        <translation>Léame en voz alta</translation>
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
        <source>Open the app on your phone that you enrolled with, choose to scan a code, and point it at this screen.

Your phone then asks for your fingerprint, face or passcode. Nothing is typed here.

No app on your phone? The staff are glad to help.</source>
        <translation>Abra en el teléfono la aplicación con la que se registró, elija escanear un código y apunte a esta pantalla.

Después su teléfono le pide la huella, la cara o el código. Aquí no se teclea nada.

¿No tiene la aplicación? El personal le ayuda con gusto.</translation>
    </message>
    <message>
        <source>The receipt says what was done here and when, and nothing about you. With its number the organisation can find this visit if you ever ask about it.

Your code is the name under which your palms are kept. Next time, hold it in front of the camera instead of typing. It is no secret: without your palm it opens nothing.

Nothing of this stays on the screen when you leave.</source>
        <translation>El recibo dice qué se hizo aquí y cuándo, y nada sobre usted. Con su número la organización puede encontrar esta visita si alguna vez pregunta por ella.

Su código es el nombre con el que se guardan sus palmas. La próxima vez, póngalo delante de la cámara en lugar de teclear. No es un secreto: sin su palma no abre nada.

Nada de esto se queda en la pantalla cuando se va.</translation>
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
        <source>You do not have to use your palm. If you enrolled with an app, your phone will do. The staff can help you as well.

If you go another way, nothing of this visit is kept.</source>
        <translation>No tiene que usar la palma. Si se registró con una aplicación, basta con su teléfono. El personal también puede ayudarle.

Si elige otra manera, no se guarda nada de esta visita.</translation>
    </message>
    <message>
        <source>With my phone</source>
        <translation>Con mi teléfono</translation>
    </message>
    <message>
        <source>Without your palm or phone</source>
        <translation>Sin la palma ni el teléfono</translation>
    </message>
    <message>
        <source>The staff can help you, and it works just as well.

If you stop here, nothing of this visit is kept.</source>
        <translation>El personal puede ayudarle, y funciona igual de bien.

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

How long. %1 With your palms your key is destroyed, so that no copy can be read any more.

Your choice. You may say no: the same service is there without a palm. You may withdraw at any time by asking the organisation, and you may ask what is stored about you.</source>
        <translation>Qué se guarda. A partir de varias imágenes de su palma, este quiosco calcula una plantilla: un patrón de números que describe la dirección de las líneas de la piel. Son datos biométricos. Las imágenes están solo en la memoria mientras la cámara mira su mano; ninguna imagen se guarda ni se envía.

Para qué. La plantilla se compara con la palma que muestre más adelante, para confirmar que usted es la persona que se registró. No se usa para nada más, ni para averiguar quién es una persona desconocida, y no se vende ni se presta.

Prueba de una mano viva. Para no aceptar imágenes ni modelos, el quiosco puede pedir un pequeño movimiento y anota si se hizo.

Dónde y quién. La plantilla se envía por una conexión firmada al servidor de la organización que gestiona este quiosco y se guarda allí cifrada con una clave propia para usted. Solo el software de esa organización la lee.

Cuánto tiempo. %1 Con ellas se destruye su clave, de modo que ya no se puede leer ninguna copia.

Su decisión. Puede decir que no: el mismo servicio existe sin la palma. Puede retirar su consentimiento en cualquier momento pidiéndolo a la organización, y puede preguntar qué se guarda sobre usted.</translation>
    </message>
    <message>
        <source>Until you or the organisation delete your account or your palms.</source>
        <translation>Hasta que usted o la organización borren su cuenta o sus palmas.</translation>
    </message>
    <message>
        <source>For %1 after your palms were enrolled or last used, or until you or the organisation delete your account or your palms before that.</source>
        <translation>Durante %1 desde que sus palmas se registraron o se usaron por última vez, o hasta que usted o la organización borren antes su cuenta o sus palmas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
