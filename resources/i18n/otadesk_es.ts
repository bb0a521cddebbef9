<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Compare</name>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Build</source>
      <translation>Build</translation>
    </message>
    <message>
      <source>Bundle identifier</source>
      <translation>Bundle ID</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificado</translation>
    </message>
    <message>
      <source>Copy what changed</source>
      <translation>Copiar los cambios</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Fetching a build to compare: {done} of {total}. Esc stops it.</source>
      <translation>Obteniendo una build para comparar: {done} de {total}. Esc lo detiene.</translation>
    </message>
    <message>
      <source>Framework</source>
      <translation>Framework</translation>
    </message>
    <message>
      <source>From {before} to {after}.</source>
      <translation>De {before} a {after}.</translation>
    </message>
    <message>
      <source>Installs until</source>
      <translation>Instalable hasta</translation>
    </message>
    <message>
      <source>Looking at both builds…</source>
      <translation>Examinando ambas builds…</translation>
    </message>
    <message>
      <source>Minimum iOS</source>
      <translation>iOS mínimo</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Firmada por</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Size of everything else</source>
      <translation>Tamaño de todo lo demás</translation>
    </message>
    <message>
      <source>Size of the executable</source>
      <translation>Tamaño del ejecutable</translation>
    </message>
    <message>
      <source>Size of the extensions</source>
      <translation>Tamaño de las extensiones</translation>
    </message>
    <message>
      <source>Size of the frameworks</source>
      <translation>Tamaño de los frameworks</translation>
    </message>
    <message>
      <source>Size of the pictures and sounds</source>
      <translation>Tamaño de las imágenes y los sonidos</translation>
    </message>
    <message>
      <source>Size of the symbols</source>
      <translation>Tamaño de los símbolos de depuración</translation>
    </message>
    <message>
      <source>Size of the translations</source>
      <translation>Tamaño de las traducciones</translation>
    </message>
    <message>
      <source>Size of the watch app</source>
      <translation>Tamaño de la app del reloj</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Equipo</translation>
    </message>
    <message>
      <source>These builds are of different apps.</source>
      <translation>Estas builds son de apps distintas.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Qué ha cambiado</translation>
    </message>
    <message>
      <source>{before} and {after} differ in nothing that decides where they install.</source>
      <translation>{before} y {after} no difieren en nada que decida dónde se instalan.</translation>
    </message>
    <message>
      <source>{day}</source>
      <translation>{day}</translation>
    </message>
    <message>
      <source>{what}: {before} → {after}</source>
      <translation>{what}: {before} → {after}</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>ConnectionTrial</name>
    <message>
      <source>Agree on encryption</source>
      <translation>Acordar el cifrado</translation>
    </message>
    <message>
      <source>Check the files’ types</source>
      <translation>Comprobar los tipos de archivo</translation>
    </message>
    <message>
      <source>Check the host key</source>
      <translation>Reconocer la clave</translation>
    </message>
    <message>
      <source>Check the public address and the server’s certificate.</source>
      <translation>Compruebe la dirección pública y el certificado del servidor.</translation>
    </message>
    <message>
      <source>Check the web server’s certificate</source>
      <translation>Comprobar el certificado del servidor web</translation>
    </message>
    <message>
      <source>Fetch it over the public address</source>
      <translation>Obtenerlo por la dirección pública</translation>
    </message>
    <message>
      <source>Give the public address as https://…</source>
      <translation>Indique la dirección pública en la forma https://…</translation>
    </message>
    <message>
      <source>If that is an authority of your own, name its file in the server’s settings, under {more}: {field}. Phones have to trust it too.</source>
      <translation>Si es una autoridad propia, indique su archivo en los ajustes del servidor, en {more}: {field}. Los teléfonos también deben confiar en ella.</translation>
    </message>
    <message>
      <source>Look up the server’s name</source>
      <translation>Resolver el nombre del servidor</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <source>Reach the server</source>
      <translation>Llegar al servidor</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>Something answers in the file’s place: another folder, a login page, or a cache.</source>
      <translation>Algo responde en lugar del archivo: otra carpeta, una página de inicio de sesión o una caché.</translation>
    </message>
    <message>
      <source>The certificate is for {names}, not for {host}.</source>
      <translation>El certificado es para {names}, no para {host}.</translation>
    </message>
    <message>
      <source>The certificate of {host} comes from “{issuer}”, an authority that this computer doesn’t know.</source>
      <translation>El certificado de {host} procede de «{issuer}», una autoridad que este ordenador no conoce.</translation>
    </message>
    <message>
      <source>The certificate of {host} expired on {date}.</source>
      <translation>El certificado de {host} caducó el {date}.</translation>
    </message>
    <message>
      <source>The certificate of {host} is not valid before {date}.</source>
      <translation>El certificado de {host} no es válido antes del {date}.</translation>
    </message>
    <message>
      <source>The first publish makes it. If builds are on this server already, correct the folder.</source>
      <translation>Se crea al publicar por primera vez. Si ya hay builds en este servidor, corrija la carpeta.</translation>
    </message>
    <message>
      <source>The public address answers {status}.</source>
      <translation>La dirección pública responde {status}.</translation>
    </message>
    <message>
      <source>The public address doesn’t answer with the file that was written.</source>
      <translation>La dirección pública no responde con el archivo que se escribió.</translation>
    </message>
    <message>
      <source>The remote folder and the public address are probably not the same place.</source>
      <translation>Es probable que la carpeta remota y la dirección pública no sean el mismo lugar.</translation>
    </message>
    <message>
      <source>Write and rename a file</source>
      <translation>Escribir y renombrar un archivo</translation>
    </message>
    <message>
      <source>iPhones mostly don’t mind, but a proxy or an old one may.
{remedy}</source>
      <translation>A los iPhone no suele importarles, pero a un proxy o a un iPhone antiguo puede que sí.
{remedy}</translation>
    </message>
    <message>
      <source>{advice}
{remedy}</source>
      <translation>{advice}
{remedy}</translation>
    </message>
    <message>
      <source>{step} ({host})</source>
      <translation>{step} ({host})</translation>
    </message>
  </context>
  <context>
    <name>Copy</name>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
  </context>
  <context>
    <name>Crash</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>It has happened {times} times by now.</source>
      <translation>Hasta ahora ha ocurrido {times} veces.</translation>
    </message>
    <message>
      <source>No mail program answered. The report is on the clipboard, to paste where you want it.</source>
      <translation>Ningún programa de correo respondió. El informe está en el portapapeles, para pegarlo donde quiera.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Guardar el informe</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Guardado como {file}.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>Secrets, device numbers, names and addresses are left out, and nothing is sent by itself. You can read and change the report before you hand it on.</source>
      <translation>Se omiten secretos, números de dispositivos, nombres y direcciones, y nada se envía por sí solo. Puede leer y cambiar el informe antes de entregarlo.</translation>
    </message>
    <message>
      <source>Send by mail…</source>
      <translation>Enviar por correo…</translation>
    </message>
    <message>
      <source>Something went wrong inside otadesk.</source>
      <translation>Se ha producido un error interno en otadesk.</translation>
    </message>
    <message>
      <source>Testers see nothing half done, and your settings are as they were. You can go on; if otadesk behaves oddly from here, close it and open it again.</source>
      <translation>Los testers no ven nada a medio hacer y los ajustes siguen igual. Se puede continuar; si otadesk se comporta de forma extraña, ciérrelo y ábralo de nuevo.</translation>
    </message>
    <message>
      <source>Testers see nothing half done. A publish that was under way is not lost: publish the build again, and it goes on where it was.</source>
      <translation>Los testers no ven nada a medio hacer. Una publicación en curso no se ha perdido: publique el build de nuevo y continuará donde estaba.</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
      <source>The report is on the clipboard: paste it here.</source>
      <translation>El informe está en el portapapeles: péguelo aquí.</translation>
    </message>
    <message>
      <source>otadesk quit unexpectedly last time.</source>
      <translation>otadesk se interrumpió la última vez.</translation>
    </message>
  </context>
  <context>
    <name>Device</name>
    <message>
      <source>Enter the device’s UDID.</source>
      <translation>Indique el UDID del dispositivo.</translation>
    </message>
    <message>
      <source>Finder and Apple Devices show the UDID: connect the device, then click the line under its name until it says UDID.</source>
      <translation>El UDID aparece en el Finder o en Dispositivos Apple: conecte el dispositivo y haga clic en la línea bajo su nombre hasta que muestre el UDID.</translation>
    </message>
    <message>
      <source>Macs have other identifiers, and samples have something else in their place.</source>
      <translation>Los Mac tienen otros identificadores, y los archivos de ejemplo tienen otra cosa en su lugar.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing rules it out, but {count} checks of the build are still open</source>
      <extracomment>Counts {count}. For one: Nothing rules it out, but one check of the build is still open</extracomment>
      <translation>
        <numerusform>Nada lo impide, pero queda una comprobación de la build sin resolver</numerusform>
        <numerusform>Nada lo impide, pero quedan {count} comprobaciones de la build sin resolver</numerusform>
      </translation>
    </message>
    <message>
      <source>Only profiles for development and ad hoc distribution list devices.</source>
      <translation>Solo los perfiles de desarrollo y de distribución ad hoc incluyen una lista de dispositivos.</translation>
    </message>
    <message>
      <source>Paste UDIDs, a table with a column of UDIDs, or the email that holds them.</source>
      <translation>Pegue los UDID, una tabla con una columna de UDID o el correo que los contiene.</translation>
    </message>
    <message>
      <source>Save the table as CSV, and import that file.</source>
      <translation>Guarde la tabla como CSV e importe ese archivo.</translation>
    </message>
    <message>
      <source>The profile or its certificate has expired since it was read</source>
      <translation>El perfil o su certificado ha caducado desde que se leyó</translation>
    </message>
    <message>
      <source>There is no UDID in this text.</source>
      <translation>No hay ningún UDID en este texto.</translation>
    </message>
    <message>
      <source>There is no device in “{name}”.</source>
      <translation>En «{name}» no hay ningún dispositivo.</translation>
    </message>
    <message>
      <source>This provisioning profile lists devices, but none by an iPhone’s or iPad’s UDID.</source>
      <translation>Este perfil de aprovisionamiento incluye dispositivos, pero ninguno con el UDID de un iPhone o iPad.</translation>
    </message>
    <message>
      <source>This provisioning profile lists no devices.</source>
      <translation>Este perfil de aprovisionamiento no incluye ningún dispositivo.</translation>
    </message>
    <message>
      <source>Too little is known about the device</source>
      <translation>Faltan datos del dispositivo</translation>
    </message>
    <message numerus="yes">
      <source>{count} files name no device</source>
      <extracomment>Counts {count}. For one: One file names no device</extracomment>
      <translation>
        <numerusform>Un archivo no contiene ningún dispositivo</numerusform>
        <numerusform>{count} archivos no contienen ningún dispositivo</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” can’t be read as a list of devices.</source>
      <translation>«{name}» no se puede leer como lista de dispositivos.</translation>
    </message>
    <message numerus="yes">
      <source>“{text}” has {count} characters; a UDID has 40, or 25 with its hyphen.</source>
      <extracomment>Counts {count}. For one: “{text}” has one character; a UDID has 40, or 25 with its hyphen.</extracomment>
      <translation>
        <numerusform>«{text}» tiene un carácter; un UDID tiene 40, o 25 con el guion.</numerusform>
        <numerusform>«{text}» tiene {count} caracteres; un UDID tiene 40, o 25 con el guion.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{text}” is a serial number, not a UDID.</source>
      <translation>«{text}» es un número de serie, no un UDID.</translation>
    </message>
    <message>
      <source>“{text}” is a vendor or advertising identifier, not a UDID.</source>
      <translation>«{text}» es un identificador de proveedor o de publicidad, no un UDID.</translation>
    </message>
    <message>
      <source>“{text}” is an ECID, the number of the chip, not a UDID.</source>
      <translation>«{text}» es un ECID, el número del chip, no un UDID.</translation>
    </message>
    <message>
      <source>“{text}” is an IMEI, the phone’s number on the mobile network, not a UDID.</source>
      <translation>«{text}» es un IMEI, el número del teléfono en la red móvil, no un UDID.</translation>
    </message>
    <message>
      <source>“{text}” is not a UDID.</source>
      <translation>«{text}» no es un UDID.</translation>
    </message>
  </context>
  <context>
    <name>Devices</name>
    <message>
      <source>A version of iOS is a number such as 18.1.</source>
      <translation>Una versión de iOS es un número como 18.1.</translation>
    </message>
    <message>
      <source>Ada’s iPhone</source>
      <translation>iPhone de Ada</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add devices</source>
      <translation>Añadir dispositivos</translation>
    </message>
    <message numerus="yes">
      <source>Add {count} devices</source>
      <extracomment>Counts {count}. For one: Add one device</extracomment>
      <translation>
        <numerusform>Añadir un dispositivo</numerusform>
        <numerusform>Añadir {count} dispositivos</numerusform>
      </translation>
    </message>
    <message>
      <source>Apple’s form (*.txt)</source>
      <translation>Formulario de Apple (*.txt)</translation>
    </message>
    <message>
      <source>Builds that you dropped are compared anyway. A published one is brought here once to look into.</source>
      <translation>Las builds añadidas se comparan siempre. Una publicada se descarga aquí una vez para examinarla.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Can’t be read</source>
      <translation>No se puede leer</translation>
    </message>
    <message>
      <source>Checks still open</source>
      <translation>Comprobaciones sin resolver</translation>
    </message>
    <message>
      <source>Choose a list of devices, a profile or a build</source>
      <translation>Elegir una lista de dispositivos, un perfil o una build</translation>
    </message>
    <message>
      <source>Choose builds to compare with the devices</source>
      <translation>Elegir builds para compararlas con los dispositivos</translation>
    </message>
    <message>
      <source>Choose builds…</source>
      <translation>Elegir builds…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Compare with published builds</source>
      <translation>Comparar con builds publicadas</translation>
    </message>
    <message>
      <source>Copy UDID</source>
      <translation>Copiar UDID</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Dispositivos</translation>
    </message>
    <message>
      <source>Drop builds on Publish, or open Releases once, to have something to compare with.</source>
      <translation>Suelte builds en «Publicar» o abra una vez «Versiones» para tener algo con qué comparar.</translation>
    </message>
    <message>
      <source>Edit the device to fill it in</source>
      <translation>Edite el dispositivo para indicarlo</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Editar…</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Caducada</translation>
    </message>
    <message>
      <source>Export as a table…</source>
      <translation>Exportar como tabla…</translation>
    </message>
    <message>
      <source>Export for Apple’s site…</source>
      <translation>Exportar para el sitio de Apple…</translation>
    </message>
    <message>
      <source>Export the devices</source>
      <translation>Exportar los dispositivos</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <source>Filter by name, UDID, model or iOS</source>
      <translation>Filtrar por nombre, UDID, modelo o iOS</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>Importar un archivo…</translation>
    </message>
    <message>
      <source>In Finder or Apple Devices: connect the device, then click the line under its name until it says UDID.</source>
      <translation>En el Finder o en Dispositivos Apple: conecte el dispositivo y haga clic en la línea bajo su nombre hasta que muestre el UDID.</translation>
    </message>
    <message>
      <source>In the profile</source>
      <translation>Está en el perfil</translation>
    </message>
    <message>
      <source>Installs</source>
      <translation>Se instala</translation>
    </message>
    <message>
      <source>Know your testers’ devices</source>
      <translation>Los dispositivos de sus testers</translation>
    </message>
    <message>
      <source>Let go to read its devices</source>
      <translation>Suelte para leer los dispositivos</translation>
    </message>
    <message>
      <source>Line {number}: {problem}</source>
      <translation>Línea {number}: {problem}</translation>
    </message>
    <message>
      <source>Lines that are not devices</source>
      <translation>Líneas que no son dispositivos</translation>
    </message>
    <message>
      <source>Lists, profiles and builds</source>
      <translation>Listas, perfiles y builds</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Model not known</source>
      <translation>Modelo desconocido</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>Más sobre esta lista</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of {udid}</source>
      <translation>Nombre de {udid}</translation>
    </message>
    <message>
      <source>No device matches all these words.</source>
      <translation>Ningún dispositivo tiene todas esas palabras.</translation>
    </message>
    <message>
      <source>No longer here</source>
      <translation>Ya no está aquí</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>Sin nombre</translation>
    </message>
    <message>
      <source>Not devices</source>
      <translation>No son dispositivos</translation>
    </message>
    <message>
      <source>Not for this model</source>
      <translation>No es para este modelo</translation>
    </message>
    <message>
      <source>Not in the profile</source>
      <translation>No está en el perfil</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <source>Nothing keeps it from installing.</source>
      <translation>Nada impide instalarla.</translation>
    </message>
    <message>
      <source>Paste one UDID or many, a table, or the whole email.</source>
      <translation>Pegue uno o varios UDID, una tabla o el correo entero.</translation>
    </message>
    <message>
      <source>Problem in the build</source>
      <translation>Problema en la build</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
      <source>Removed {count} devices</source>
      <extracomment>Counts {count}. For one: Removed one device</extracomment>
      <translation>
        <numerusform>Un dispositivo eliminado</numerusform>
        <numerusform>{count} dispositivos eliminados</numerusform>
      </translation>
    </message>
    <message>
      <source>Removed {name}</source>
      <translation>Eliminado: {name}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Ver todas</translation>
    </message>
    <message>
      <source>Show all lines that are not devices</source>
      <translation>Ver todas las líneas que no son dispositivos</translation>
    </message>
    <message>
      <source>Signing problem</source>
      <translation>Problema de firma</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabla (*.csv)</translation>
    </message>
    <message>
      <source>The copy of this build on this computer can’t be read any more.</source>
      <translation>La copia de esta build en este ordenador ya no se puede leer.</translation>
    </message>
    <message>
      <source>There is no UDID in it.</source>
      <translation>No contiene ningún UDID.</translation>
    </message>
    <message>
      <source>This build is no longer on this computer.</source>
      <translation>Esta build ya no está en este ordenador.</translation>
    </message>
    <message>
      <source>UDIDs</source>
      <translation>UDID</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Won’t install</source>
      <translation>No se instala</translation>
    </message>
    <message>
      <source>You have this device already.</source>
      <translation>Este dispositivo ya está en la lista.</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more builds</source>
      <extracomment>Counts {count}. For one: and one more build</extracomment>
      <translation>
        <numerusform>y una build más</numerusform>
        <numerusform>y {count} builds más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {count} more lines</source>
      <extracomment>Counts {count}. For one: and one more line</extracomment>
      <translation>
        <numerusform>y una línea más</numerusform>
        <numerusform>y {count} líneas más</numerusform>
      </translation>
    </message>
    <message>
      <source>fetching, {percent} %</source>
      <translation>obteniendo, {percent} %</translation>
    </message>
    <message>
      <source>iOS</source>
      <translation>iOS</translation>
    </message>
    <message>
      <source>iOS not known</source>
      <translation>iOS desconocido</translation>
    </message>
    <message>
      <source>iOS too old</source>
      <translation>iOS demasiado antiguo</translation>
    </message>
    <message>
      <source>iOS {version}</source>
      <translation>iOS {version}</translation>
    </message>
    <message>
      <source>otadesk then tells you beforehand on whose devices a build will install. Paste UDIDs or the email that holds them, or drop Apple’s list, a table, a provisioning profile or a build here.</source>
      <translation>Así otadesk indica de antemano en qué dispositivos se instalará una build. Pegue los UDID o el correo que los contiene, o suelte aquí la lista de Apple, una tabla, un perfil de aprovisionamiento o una build.</translation>
    </message>
    <message>
      <source>{action}: {name}</source>
      <translation>{action}: {name}</translation>
    </message>
    <message>
      <source>{build}: {word}</source>
      <translation>{build}: {word}</translation>
    </message>
    <message>
      <source>{build}: {word}. {reason}</source>
      <translation>{build}: {word}. {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{count} already known</source>
      <extracomment>Counts {count}. For one: {count} already known</extracomment>
      <translation>
        <numerusform>{count} ya en la lista</numerusform>
        <numerusform>{count} ya en la lista</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds</source>
      <extracomment>Counts {count}. For one: One build</extracomment>
      <translation>
        <numerusform>Una build</numerusform>
        <numerusform>{count} builds</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices</source>
      <extracomment>Counts {count}. For one: One device</extracomment>
      <translation>
        <numerusform>Un dispositivo</numerusform>
        <numerusform>{count} dispositivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices added</source>
      <extracomment>Counts {count}. For one: One device added</extracomment>
      <translation>
        <numerusform>Un dispositivo añadido</numerusform>
        <numerusform>{count} dispositivos añadidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices chosen</source>
      <extracomment>Counts {count}. For one: One device chosen</extracomment>
      <translation>
        <numerusform>Un dispositivo elegido</numerusform>
        <numerusform>{count} dispositivos elegidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found.</source>
      <extracomment>Counts {count}. For one: One device found.</extracomment>
      <translation>
        <numerusform>Un dispositivo encontrado.</numerusform>
        <numerusform>{count} dispositivos encontrados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found; you have {old} of them already.</source>
      <extracomment>Counts {count}. For one: One device found; you have {old} of them already.</extracomment>
      <translation>
        <numerusform>Un dispositivo encontrado; ya en la lista: {old}.</numerusform>
        <numerusform>{count} dispositivos encontrados; ya en la lista: {old}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices keep their names; the list has others.</source>
      <extracomment>Counts {count}. For one: One device keeps its name; the list has another.</extracomment>
      <translation>
        <numerusform>Un dispositivo conserva su nombre; en la lista se llama de otro modo.</numerusform>
        <numerusform>{count} dispositivos conservan su nombre; en la lista se llaman de otro modo.</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in the list</source>
      <translation>{count} en la lista</translation>
    </message>
    <message numerus="yes">
      <source>{count} lines are not devices</source>
      <extracomment>Counts {count}. For one: one line is not a device</extracomment>
      <translation>
        <numerusform>una línea no es un dispositivo</numerusform>
        <numerusform>{count} líneas no son dispositivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} updated</source>
      <extracomment>Counts {count}. For one: {count} updated</extracomment>
      <translation>
        <numerusform>{count} con datos nuevos</numerusform>
        <numerusform>{count} con datos nuevos</numerusform>
      </translation>
    </message>
    <message>
      <source>{file}, line {number}: {problem}</source>
      <translation>{file}, línea {number}: {problem}</translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} devices</source>
      <extracomment>Counts {count}. For one: {found} of one device</extracomment>
      <translation>
        <numerusform>{found} de un dispositivo</numerusform>
        <numerusform>{found} de {count} dispositivos</numerusform>
      </translation>
    </message>
    <message>
      <source>{total} · installs on {good}</source>
      <translation>{total} · se instala en {good}</translation>
    </message>
    <message>
      <source>{total} · installs on {good}, not known for {unsure}</source>
      <translation>{total} · se instala en {good}, desconocido en {unsure}</translation>
    </message>
    <message>
      <source>“Choose builds…” brings it here once more, or takes it out of the list.</source>
      <translation>«Elegir builds…» la trae aquí de nuevo o la quita de la lista.</translation>
    </message>
  </context>
  <context>
    <name>Error</name>
    <message>
      <source>--answer is about a device: say which one with --device.</source>
      <translation>--answer se refiere a un dispositivo: indíquelo con --device.</translation>
    </message>
    <message>
      <source>A ProxyCommand can’t be used on Windows.</source>
      <translation>En Windows no se puede usar ProxyCommand.</translation>
    </message>
    <message>
      <source>A QR code is written as .svg or .png.</source>
      <translation>Un código QR se guarda como .svg o .png.</translation>
    </message>
    <message>
      <source>A file on the server is not what otadesk wrote there.</source>
      <translation>Un archivo del servidor no es el que otadesk escribió allí.</translation>
    </message>
    <message>
      <source>A key that belongs to the connection to {host} can’t be used.</source>
      <translation>Una clave de la conexión con {host} no se puede usar.</translation>
    </message>
    <message>
      <source>A known_hosts file marks it @revoked. Ask the server’s administrator for the new key.</source>
      <translation>Un archivo known_hosts la marca como @revoked. Pida la nueva clave al administrador del servidor.</translation>
    </message>
    <message>
      <source>A release on the server has facts that can’t be read.</source>
      <translation>Una versión del servidor tiene datos que no se pueden leer.</translation>
    </message>
    <message>
      <source>A report ends in .txt, .json or .html.</source>
      <translation>Un informe termina en .txt, .json o .html.</translation>
    </message>
    <message>
      <source>A value in the settings can’t be used.</source>
      <translation>Un valor de los ajustes no se puede usar.</translation>
    </message>
    <message>
      <source>A web server’s settings can’t hold “{text}”.</source>
      <translation>La configuración de un servidor web no puede contener «{text}».</translation>
    </message>
    <message>
      <source>Add --yes to delete it, or use “otadesk withdraw”, which can be undone.</source>
      <translation>Añada --yes para eliminarla, o use «otadesk withdraw», que se puede deshacer.</translation>
    </message>
    <message>
      <source>Add --yes to remove a server profile.</source>
      <translation>Añada --yes para eliminar un perfil de servidor.</translation>
    </message>
    <message>
      <source>Add it with ssh-add, or choose another key in the server’s settings.</source>
      <translation>Añádala con ssh-add o elija otra clave en los ajustes del servidor.</translation>
    </message>
    <message>
      <source>Add one first: in the window under Servers, or with “otadesk servers add”.</source>
      <translation>Añada uno antes: en la ventana, en «Servidores», o con «otadesk servers add».</translation>
    </message>
    <message>
      <source>Add the public key to the account’s authorized_keys there, or choose another key.</source>
      <translation>Añada allí la clave pública al authorized_keys de la cuenta o elija otra clave.</translation>
    </message>
    <message>
      <source>Add these lines to it yourself:
{lines}</source>
      <translation>Añada estas líneas a mano:
{lines}</translation>
    </message>
    <message>
      <source>Another otadesk is busy with the settings.</source>
      <translation>Otra instancia de otadesk está usando los ajustes.</translation>
    </message>
    <message>
      <source>Another otadesk is making its certificate right now.</source>
      <translation>Otra instancia de otadesk está creando su certificado en este momento.</translation>
    </message>
    <message>
      <source>Another window or command has removed it. Add it again to keep it.</source>
      <translation>Otra ventana u otro comando lo ha eliminado. Añádalo de nuevo para conservarlo.</translation>
    </message>
    <message>
      <source>Ask for the SFTP subsystem to be switched on. If it is, the account’s start-up files may print text, which breaks SFTP.</source>
      <translation>Pida que se active el subsistema SFTP. Si ya lo está, quizá los archivos de inicio de la cuenta impriman texto, y SFTP no lo tolera.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server how to sign in there with a program.</source>
      <translation>Pregunte a quien gestiona el servidor cómo se inicia sesión allí con un programa.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server what its log says.</source>
      <translation>Pregunte a quien gestiona el servidor qué dice su registro.</translation>
    </message>
    <message>
      <source>At least one release has to stay.</source>
      <translation>Tiene que quedar al menos una versión.</translation>
    </message>
    <message>
      <source>Build and export the app again; an iPhone can’t read it either.</source>
      <translation>Compile y exporte la app de nuevo; un iPhone tampoco puede leerla.</translation>
    </message>
    <message>
      <source>Build and export the app again; iOS can’t install it either.</source>
      <translation>Compile y exporte la app de nuevo; iOS tampoco puede instalarla.</translation>
    </message>
    <message>
      <source>Check that it still exists and that its disk is connected.</source>
      <translation>Compruebe que sigue existiendo y que su disco está conectado.</translation>
    </message>
    <message>
      <source>Check that the folder belongs to you and that the disk has room.</source>
      <translation>Compruebe que la carpeta es suya y que hay espacio en el disco.</translation>
    </message>
    <message>
      <source>Check that the port is that of the SSH server.</source>
      <translation>Compruebe que el puerto es el del servidor SSH.</translation>
    </message>
    <message>
      <source>Check the host and the port as the jump host knows them.</source>
      <translation>Compruebe el host y el puerto tal como los conoce el host de salto.</translation>
    </message>
    <message>
      <source>Check the host and the port, and whether this computer is online.</source>
      <translation>Compruebe el host y el puerto, y que este ordenador tenga conexión.</translation>
    </message>
    <message>
      <source>Check the name; the file may have been moved or deleted.</source>
      <translation>Compruebe el nombre; quizá el archivo se haya movido o eliminado.</translation>
    </message>
    <message>
      <source>Check the port; a firewall may also have cut the connection.</source>
      <translation>Compruebe el puerto; también puede que un firewall haya cortado la conexión.</translation>
    </message>
    <message>
      <source>Check the user name and the way of signing in.</source>
      <translation>Compruebe el nombre de usuario y el método de inicio de sesión.</translation>
    </message>
    <message>
      <source>Choose Password in the server’s settings.</source>
      <translation>Elija «Contraseña» en los ajustes del servidor.</translation>
    </message>
    <message>
      <source>Choose a file that was exported from otadesk’s list of servers.</source>
      <translation>Elija un archivo exportado de la lista de servidores de otadesk.</translation>
    </message>
    <message>
      <source>Choose another folder, or give yourself the right to write there.</source>
      <translation>Elija otra carpeta o concédase permiso para escribir en ella.</translation>
    </message>
    <message>
      <source>Choose another key file in the server’s settings, or sign in with the SSH agent.</source>
      <translation>Elija otro archivo de clave en los ajustes del servidor o inicie sesión con el agente SSH.</translation>
    </message>
    <message>
      <source>Choose another port, or let otadesk choose one.</source>
      <translation>Elija otro puerto o deje que otadesk elija uno.</translation>
    </message>
    <message>
      <source>Choose the .ipa of the same build; Android apps don’t install on iPhones.</source>
      <translation>Elija el .ipa de la misma build; las apps de Android no se instalan en un iPhone.</translation>
    </message>
    <message>
      <source>Choose the .ipa that Xcode’s export or your build server wrote.</source>
      <translation>Elija el .ipa que generó la exportación de Xcode o el servidor de builds.</translation>
    </message>
    <message>
      <source>Choose the .ipa; otadesk writes the manifest itself.</source>
      <translation>Elija el .ipa; el manifiesto lo escribe otadesk.</translation>
    </message>
    <message>
      <source>Choose the file of the same name without “.pub”.</source>
      <translation>Elija el archivo del mismo nombre sin «.pub».</translation>
    </message>
    <message>
      <source>Choose the one key that belongs to this server in its settings.</source>
      <translation>Elija en los ajustes del servidor la única clave que le corresponde.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Compare the fingerprint with the one that the server’s administrator gives you.</source>
      <translation>Compare la huella digital con la que le indique el administrador del servidor.</translation>
    </message>
    <message>
      <source>Compare the fingerprint with the server’s own, then run: otadesk servers edit {name} --host-key {fingerprint}</source>
      <translation>Compare la huella digital con la del propio servidor y ejecute: otadesk servers edit {name} --host-key {fingerprint}</translation>
    </message>
    <message>
      <source>Connect it again, then publish again.</source>
      <translation>Vuelva a conectarla y publique de nuevo.</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copiar detalles</translation>
    </message>
    <message>
      <source>Copy or export it again; an iPhone couldn’t unpack this one either.</source>
      <translation>Cópielo o expórtelo de nuevo; un iPhone tampoco podría descomprimir este.</translation>
    </message>
    <message>
      <source>Copy the file to this computer’s own disk and try again.</source>
      <translation>Copie el archivo al disco de este ordenador e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Correct the file; “ssh -G host” shows how ssh reads it.</source>
      <translation>Corrija el archivo; «ssh -G host» muestra cómo lo lee ssh.</translation>
    </message>
    <message>
      <source>Correct the value in the file, or remove it. The file is left as it is until then.</source>
      <translation>Corrija el valor en el archivo o elimínelo. Hasta entonces, el archivo queda como está.</translation>
    </message>
    <message>
      <source>Delete old releases or files there, then publish again.</source>
      <translation>Elimine allí versiones o archivos antiguos y publique de nuevo.</translation>
    </message>
    <message>
      <source>Deleting a release can’t be undone.</source>
      <translation>Eliminar una versión no se puede deshacer.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Don’t use this file. Build and export the app again.</source>
      <translation>No use este archivo. Compile y exporte la app de nuevo.</translation>
    </message>
    <message>
      <source>Don’t use this file: no export writes such names. Build and export the app again.</source>
      <translation>No use este archivo: ninguna exportación escribe nombres así. Compile y exporte la app de nuevo.</translation>
    </message>
    <message>
      <source>Download or copy it again; the first attempt stopped early.</source>
      <translation>Descárguelo o cópielo de nuevo; el primer intento se interrumpió.</translation>
    </message>
    <message>
      <source>Download the IPA again; you may have to log in where it comes from.</source>
      <translation>Descargue el IPA de nuevo; quizá haya que iniciar sesión donde está alojado.</translation>
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal and export the app with it.</source>
      <translation>Descargue de nuevo el perfil del portal de desarrolladores de Apple y exporte la app con él.</translation>
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it. Don’t go on before its administrator has told you the new fingerprint.</source>
      <translation>O el servidor se ha reinstalado, o alguien se ha interpuesto en la conexión. No continúe hasta que su administrador le haya indicado la nueva huella digital.</translation>
    </message>
    <message>
      <source>Export it again with Xcode, or pack it with deflate.</source>
      <translation>Expórtelo de nuevo con Xcode o comprímalo con deflate.</translation>
    </message>
    <message>
      <source>Export it again without a password; an iPhone can’t unpack it.</source>
      <translation>Expórtelo de nuevo sin contraseña; un iPhone no puede descomprimirlo.</translation>
    </message>
    <message>
      <source>Export it again. Where it was downloaded, the server may have put something in front.</source>
      <translation>Expórtelo de nuevo. Si se descargó, puede que el servidor haya puesto algo delante.</translation>
    </message>
    <message>
      <source>Export the IPA again with Xcode; this one was made to do harm or is damaged.</source>
      <translation>Exporte el IPA de nuevo con Xcode; este está dañado o se creó para causar daño.</translation>
    </message>
    <message>
      <source>Export the IPA again; this one was made to do harm or is damaged.</source>
      <translation>Exporte el IPA de nuevo; este está dañado o se creó para causar daño.</translation>
    </message>
    <message>
      <source>Export the app again; the build may have failed before it was copied.</source>
      <translation>Exporte la app de nuevo; quizá la build falló antes de copiarla.</translation>
    </message>
    <message>
      <source>Free space on this computer’s disk, then try again.</source>
      <translation>Libere espacio en el disco de este ordenador e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Give a UDID, or the name of a device from “otadesk devices list”.</source>
      <translation>Indique un UDID o el nombre de un dispositivo de «otadesk devices list».</translation>
    </message>
    <message>
      <source>Give the UDID instead.</source>
      <translation>Indique el UDID en su lugar.</translation>
    </message>
    <message>
      <source>Give the account the right to read there, or choose another folder.</source>
      <translation>Conceda a la cuenta permiso para leer allí o elija otra carpeta.</translation>
    </message>
    <message>
      <source>Give the account the right to write there, or choose another folder.</source>
      <translation>Conceda a la cuenta permiso para escribir en ella o elija otra carpeta.</translation>
    </message>
    <message>
      <source>Give the https address of an install page or a manifest, or a whole itms-services link.</source>
      <translation>Indique la dirección https de una página de instalación o de un manifiesto, o un enlace itms-services completo.</translation>
    </message>
    <message>
      <source>Give yourself permission to read the file, or copy it.</source>
      <translation>Concédase permiso para leer el archivo o cópielo.</translation>
    </message>
    <message>
      <source>In its own settings: AllowOverride FileInfo. Or there, instead of a .htaccess:
{lines}</source>
      <translation>En su propia configuración: AllowOverride FileInfo. O allí, en lugar de un .htaccess:
{lines}</translation>
    </message>
    <message>
      <source>It looks like SHA256:… and is what “ssh-keygen -lf” prints on the server.</source>
      <translation>Tiene la forma SHA256:… y es lo que «ssh-keygen -lf» muestra en el servidor.</translation>
    </message>
    <message>
      <source>It looks like “[host]:22 SHA256:…”.</source>
      <translation>Tiene la forma «[host]:22 SHA256:…».</translation>
    </message>
    <message>
      <source>Keys on a security token work through the SSH agent: add it with ssh-add.</source>
      <translation>Las claves de un token de seguridad funcionan a través del agente SSH: añádala con ssh-add.</translation>
    </message>
    <message>
      <source>Known servers: {names}.</source>
      <translation>Servidores conocidos: {names}.</translation>
    </message>
    <message>
      <source>List the releases again, then decide.</source>
      <translation>Consulte de nuevo la lista de versiones y decida.</translation>
    </message>
    <message>
      <source>List the releases to see their names.</source>
      <translation>La lista de versiones muestra sus nombres.</translation>
    </message>
    <message>
      <source>Look at the folder’s owner and free space, or point OTADESK_HOME at another one.</source>
      <translation>Revise el propietario y el espacio libre de la carpeta, o haga que OTADESK_HOME apunte a otra.</translation>
    </message>
    <message>
      <source>More than one device is called “{name}”.</source>
      <translation>Más de un dispositivo se llama «{name}».</translation>
    </message>
    <message>
      <source>Move that file or link away, then publish again.</source>
      <translation>Mueva ese archivo o enlace a otro lugar y publique de nuevo.</translation>
    </message>
    <message>
      <source>Move that folder away, then publish again.</source>
      <translation>Mueva esa carpeta a otro lugar y publique de nuevo.</translation>
    </message>
    <message>
      <source>Name a file with the authority’s certificate in PEM form.</source>
      <translation>Indique un archivo con el certificado de la autoridad en formato PEM.</translation>
    </message>
    <message>
      <source>Name the .ipa file that you mean.</source>
      <translation>Indique el archivo .ipa que quiere.</translation>
    </message>
    <message>
      <source>No port was given to serve at.</source>
      <translation>No se ha indicado ningún puerto.</translation>
    </message>
    <message>
      <source>Nobody has confirmed the key of {host} yet.</source>
      <translation>Nadie ha confirmado aún la clave de {host}.</translation>
    </message>
    <message>
      <source>None of the known symptoms is called that.</source>
      <translation>Ninguno de los síntomas conocidos se llama así.</translation>
    </message>
    <message>
      <source>Nothing half done is visible to testers.</source>
      <translation>Los testers no ven nada a medio hacer.</translation>
    </message>
    <message>
      <source>Nothing half done is visible to testers. Try again when the network is back.</source>
      <translation>Los testers no ven nada a medio hacer. Inténtelo de nuevo cuando vuelva la red.</translation>
    </message>
    <message>
      <source>Nothing was changed. Repair the file, or replace it with the version before it.</source>
      <translation>No se ha cambiado nada. Repare el archivo o sustitúyalo por su versión anterior.</translation>
    </message>
    <message>
      <source>Nothing was published. Check the server’s disk, then publish again.</source>
      <translation>No se ha publicado nada. Compruebe el disco del servidor y publique de nuevo.</translation>
    </message>
    <message>
      <source>Nothing was published. Look at it once more, then publish it.</source>
      <translation>No se ha publicado nada. Examínelo otra vez y publíquelo después.</translation>
    </message>
    <message>
      <source>Nothing was published. Wait until the export is finished, then publish again.</source>
      <translation>No se ha publicado nada. Espere a que termine la exportación y publique de nuevo.</translation>
    </message>
    <message>
      <source>Nothing was published: the build will not install.</source>
      <translation>No se ha publicado nada: la build no se instalará.</translation>
    </message>
    <message>
      <source>Often the account’s quota is used up, or a limit on file sizes is reached.</source>
      <translation>A menudo se ha agotado la cuota de la cuenta o se ha alcanzado un límite de tamaño de archivo.</translation>
    </message>
    <message>
      <source>Open it in PuTTYgen, choose Conversions, Export OpenSSH key, and use the new file.</source>
      <translation>Ábrala en PuTTYgen, elija Conversions, Export OpenSSH key, y use el nuevo archivo.</translation>
    </message>
    <message>
      <source>Open it in Xcode’s Organizer, choose Distribute App, and drop the .ipa that it exports.</source>
      <translation>Ábralo en el Organizer de Xcode, elija Distribute App y suelte aquí el .ipa que exporta.</translation>
    </message>
    <message>
      <source>Pack each app into an IPA of its own; iOS installs exactly one.</source>
      <translation>Empaquete cada app en su propio IPA; iOS instala exactamente una.</translation>
    </message>
    <message>
      <source>Please report it, with the command and these words.</source>
      <translation>Notifique el problema, con el comando y este texto.</translation>
    </message>
    <message>
      <source>Port {port} is taken by another program.</source>
      <translation>Otro programa ocupa el puerto {port}.</translation>
    </message>
    <message>
      <source>Publish it again. If that keeps happening, ask who else tidies up there.</source>
      <translation>Publíquela de nuevo. Si vuelve a ocurrir, pregunte quién más hace limpieza allí.</translation>
    </message>
    <message>
      <source>Put the app into a folder named Payload, zip that folder, and name the zip .ipa.</source>
      <translation>Ponga la app en una carpeta llamada Payload, comprímala en un zip y dele la extensión .ipa.</translation>
    </message>
    <message>
      <source>Put them into a folder Payload/Name.app, zip the folder Payload, and name the zip .ipa.</source>
      <translation>Póngalos en una carpeta Payload/Nombre.app, comprima la carpeta Payload en un zip y dele la extensión .ipa.</translation>
    </message>
    <message>
      <source>Rename the folder, zip it again, and name the zip .ipa.</source>
      <translation>Cambie el nombre de la carpeta, comprímala de nuevo en un zip y dele la extensión .ipa.</translation>
    </message>
    <message>
      <source>Run “git lfs pull” where the file comes from, and drop the file that it fetches.</source>
      <translation>Ejecute «git lfs pull» donde está el original y suelte aquí el archivo que obtiene.</translation>
    </message>
    <message>
      <source>Say it in the words that the tester saw, such as “cannot connect”.</source>
      <translation>Descríbalo con las palabras que vio el tester, como «cannot connect».</translation>
    </message>
    <message>
      <source>Say what testers should look at, and link to the rest.</source>
      <translation>Diga en qué deben fijarse los testers y enlace el resto.</translation>
    </message>
    <message>
      <source>See ProxyJump in your SSH settings.</source>
      <translation>Consulte ProxyJump en la configuración SSH.</translation>
    </message>
    <message>
      <source>See what “ssh-add -l” says, or sign in with a key file.</source>
      <translation>Mire qué dice «ssh-add -l» o inicie sesión con un archivo de clave.</translation>
    </message>
    <message>
      <source>Set {variable} in the environment to the right one, or use a terminal.</source>
      <translation>Asigne el valor correcto a {variable} en el entorno o use un terminal.</translation>
    </message>
    <message>
      <source>Shorten the release notes, or the app’s name.</source>
      <translation>Acorte las notas de la versión o el nombre de la app.</translation>
    </message>
    <message>
      <source>Somebody may have changed the file there. Publish the build again.</source>
      <translation>Quizá alguien haya cambiado el archivo allí. Publique la build de nuevo.</translation>
    </message>
    <message>
      <source>Somebody removed the build from the server while it was on its way.</source>
      <translation>Alguien eliminó la build del servidor mientras se enviaba.</translation>
    </message>
    <message>
      <source>Something went wrong inside otadesk.</source>
      <translation>Se ha producido un error interno en otadesk.</translation>
    </message>
    <message>
      <source>Something went wrong that otadesk did not foresee.</source>
      <translation>Se ha producido un error que otadesk no había previsto.</translation>
    </message>
    <message>
      <source>Start the SSH agent and add your key with ssh-add, or choose a key file.</source>
      <translation>Inicie el agente SSH y añada la clave con ssh-add, o elija un archivo de clave.</translation>
    </message>
    <message>
      <source>Take the one that you mean out of the zip, and name its .ipa file.</source>
      <translation>Extraiga del zip la que quiere e indique su archivo .ipa.</translation>
    </message>
    <message>
      <source>Test the connection first, which says why.</source>
      <translation>Pruebe primero la conexión, que dice por qué.</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>No ha funcionado</translation>
    </message>
    <message>
      <source>That is not a host key’s fingerprint.</source>
      <translation>Eso no es la huella digital de una clave de host.</translation>
    </message>
    <message>
      <source>That is not an address that a phone could open.</source>
      <translation>Un iPhone no podría abrir esa dirección.</translation>
    </message>
    <message>
      <source>That is not an answer to this question.</source>
      <translation>Esa no es una respuesta a esta pregunta.</translation>
    </message>
    <message>
      <source>That is not an install link.</source>
      <translation>Eso no es un enlace de instalación.</translation>
    </message>
    <message>
      <source>That is not the passphrase of the key “{path}”.</source>
      <translation>Esa no es la frase de contraseña de la clave «{path}».</translation>
    </message>
    <message>
      <source>That is too long for a QR code.</source>
      <translation>Es demasiado largo para un código QR.</translation>
    </message>
    <message>
      <source>The CA file “{file}” can’t be used.</source>
      <translation>El archivo de CA «{file}» no se puede usar.</translation>
    </message>
    <message>
      <source>The IPA contains a name that leads out of it: “{name}”.</source>
      <translation>El IPA contiene un nombre que sale fuera de él: «{name}».</translation>
    </message>
    <message>
      <source>The IPA is packed with a method that iOS can’t unpack.</source>
      <translation>El IPA está comprimido con un método que iOS no puede descomprimir.</translation>
    </message>
    <message>
      <source>The IPA is protected by a zip password.</source>
      <translation>El IPA está protegido con una contraseña de zip.</translation>
    </message>
    <message>
      <source>The ProxyCommand for {host} failed.</source>
      <translation>El ProxyCommand de {host} ha fallado.</translation>
    </message>
    <message>
      <source>The SSH agent can’t be used.</source>
      <translation>El agente SSH no se puede usar.</translation>
    </message>
    <message>
      <source>The SSH agent doesn’t hold the key “{key}”.</source>
      <translation>El agente SSH no tiene la clave «{key}».</translation>
    </message>
    <message>
      <source>The SSH settings for {host} can’t be used.</source>
      <translation>La configuración SSH de {host} no se puede usar.</translation>
    </message>
    <message>
      <source>The SSH settings in “{file}” can’t be read.</source>
      <translation>La configuración SSH de «{file}» no se puede leer.</translation>
    </message>
    <message>
      <source>The app in the IPA has no Info.plist.</source>
      <translation>La app del IPA no tiene Info.plist.</translation>
    </message>
    <message>
      <source>The app’s folder could not be made, because other publishers kept getting in between.</source>
      <translation>No se ha podido crear la carpeta de la app porque otras publicaciones se han interpuesto una y otra vez.</translation>
    </message>
    <message>
      <source>The app’s provisioning profile can’t be read.</source>
      <translation>El perfil de aprovisionamiento de la app no se puede leer.</translation>
    </message>
    <message>
      <source>The build can’t be kept on this computer.</source>
      <translation>La build no se puede guardar en este ordenador.</translation>
    </message>
    <message>
      <source>The build itself is in place. Publish or refresh once more when they are done.</source>
      <translation>La build ya está en su sitio. Publique o actualice una vez más cuando las demás publicaciones terminen.</translation>
    </message>
    <message>
      <source>The build on the server is not the one that was published.</source>
      <translation>La build del servidor no es la que se publicó.</translation>
    </message>
    <message>
      <source>The catalogue could not be settled, because other publishers kept changing the releases.</source>
      <translation>No se ha podido completar el catálogo porque otras publicaciones cambiaban las versiones sin cesar.</translation>
    </message>
    <message>
      <source>The certificates of this computer can’t be read or written.</source>
      <translation>Los certificados de este ordenador no se pueden leer o escribir.</translation>
    </message>
    <message>
      <source>The command line is not complete or not right.</source>
      <translation>La línea de comandos está incompleta o no es correcta.</translation>
    </message>
    <message>
      <source>The commands work without it: see “otadesk --help”.</source>
      <translation>Los comandos funcionan sin Qt: consulte «otadesk --help».</translation>
    </message>
    <message>
      <source>The commands work without one: see “otadesk --help”.</source>
      <translation>Los comandos funcionan sin pantalla: consulte «otadesk --help».</translation>
    </message>
    <message>
      <source>The connection to {host} broke.</source>
      <translation>Se ha cortado la conexión con {host}.</translation>
    </message>
    <message>
      <source>The copy on the server differs from the original, and can’t be removed.</source>
      <translation>La copia del servidor difiere del original y no se puede eliminar.</translation>
    </message>
    <message>
      <source>The copy on the server differs from the original.</source>
      <translation>La copia del servidor difiere del original.</translation>
    </message>
    <message>
      <source>The disk or the account’s quota may be full. Try again.</source>
      <translation>Quizá el disco o la cuota de la cuenta estén llenos. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The file can’t be read any more.</source>
      <translation>El archivo ya no se puede leer.</translation>
    </message>
    <message>
      <source>The file can’t be read.</source>
      <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
      <source>The file can’t be written there.</source>
      <translation>El archivo no se puede escribir ahí.</translation>
    </message>
    <message>
      <source>The file changed after it was looked at.</source>
      <translation>El archivo ha cambiado después de examinarlo.</translation>
    </message>
    <message>
      <source>The file changed while it was being published.</source>
      <translation>El archivo ha cambiado mientras se publicaba.</translation>
    </message>
    <message>
      <source>The file changed while it was read.</source>
      <translation>El archivo ha cambiado mientras se leía.</translation>
    </message>
    <message>
      <source>The file is a zip bomb: it would fill a phone many times over.</source>
      <translation>El archivo es una bomba zip: llenaría un iPhone muchas veces.</translation>
    </message>
    <message>
      <source>The file is damaged and can’t be read as an IPA.</source>
      <translation>El archivo está dañado y no se puede leer como IPA.</translation>
    </message>
    <message>
      <source>The file is incomplete: it begins like an IPA, but its end is missing.</source>
      <translation>El archivo está incompleto: empieza como un IPA, pero le falta el final.</translation>
    </message>
    <message>
      <source>The file is no longer there.</source>
      <translation>El archivo ya no está.</translation>
    </message>
    <message>
      <source>The file lists more entries than any app has.</source>
      <translation>El archivo contiene más entradas que cualquier app.</translation>
    </message>
    <message>
      <source>The file that was being copied can’t be read any more.</source>
      <translation>El archivo que se estaba copiando ya no se puede leer.</translation>
    </message>
    <message>
      <source>The file that was being sent can’t be read any more.</source>
      <translation>El archivo que se estaba enviando ya no se puede leer.</translation>
    </message>
    <message>
      <source>The folder in “{name}” must be called Payload, with a capital P.</source>
      <translation>La carpeta dentro de «{name}» debe llamarse Payload, con P mayúscula.</translation>
    </message>
    <message>
      <source>The icon can’t be written there.</source>
      <translation>El icono no se puede escribir ahí.</translation>
    </message>
    <message>
      <source>The jump host can’t reach {host}.</source>
      <translation>El host de salto no puede conectar con {host}.</translation>
    </message>
    <message>
      <source>The jump hosts of {host} lead in a circle.</source>
      <translation>Los hosts de salto de {host} forman un círculo.</translation>
    </message>
    <message>
      <source>The key file “{path}” can’t be read.</source>
      <translation>El archivo de clave «{path}» no se puede leer.</translation>
    </message>
    <message>
      <source>The key in “{path}” is of a kind that can’t be used from a file.</source>
      <translation>La clave de «{path}» es de un tipo que no se puede usar desde un archivo.</translation>
    </message>
    <message>
      <source>The key of {host} has been revoked.</source>
      <translation>La clave de {host} se ha revocado.</translation>
    </message>
    <message>
      <source>The key of {host} is not the one that was confirmed.</source>
      <translation>La clave de {host} no es la que se confirmó.</translation>
    </message>
    <message>
      <source>The key “{path}” is locked with a passphrase.</source>
      <translation>La clave «{path}» está protegida con una frase de contraseña.</translation>
    </message>
    <message>
      <source>The keychain did not let go of what is saved for this server.</source>
      <translation>El llavero no ha dejado eliminar lo guardado para este servidor.</translation>
    </message>
    <message>
      <source>The list can’t be written there.</source>
      <translation>La lista no se puede escribir ahí.</translation>
    </message>
    <message>
      <source>The list of devices can’t be read.</source>
      <translation>La lista de dispositivos no se puede leer.</translation>
    </message>
    <message>
      <source>The list of devices is too large.</source>
      <translation>La lista de dispositivos es demasiado grande.</translation>
    </message>
    <message>
      <source>The network drive with “{place}” is away.</source>
      <translation>La unidad de red con «{place}» no está conectada.</translation>
    </message>
    <message>
      <source>The output can’t be written.</source>
      <translation>La salida no se puede escribir.</translation>
    </message>
    <message>
      <source>The page could not be settled, because other publishers kept changing the releases.</source>
      <translation>No se ha podido completar la página porque otras publicaciones cambiaban las versiones sin cesar.</translation>
    </message>
    <message>
      <source>The password on standard input is not in this terminal’s encoding.</source>
      <translation>La contraseña de la entrada estándar no usa la codificación de este terminal.</translation>
    </message>
    <message>
      <source>The release changed at the same moment from another computer.</source>
      <translation>La versión se ha cambiado al mismo tiempo desde otro ordenador.</translation>
    </message>
    <message>
      <source>The release notes are not UTF-8 text.</source>
      <translation>Las notas de la versión no son texto UTF-8.</translation>
    </message>
    <message>
      <source>The release notes are too long.</source>
      <translation>Las notas de la versión son demasiado largas.</translation>
    </message>
    <message>
      <source>The release notes can’t be read.</source>
      <translation>Las notas de la versión no se pueden leer.</translation>
    </message>
    <message>
      <source>The sample can’t be written.</source>
      <translation>No se puede escribir el ejemplo.</translation>
    </message>
    <message>
      <source>The server refused to change or read “{place}” and doesn’t say why.</source>
      <translation>El servidor se ha negado a cambiar o leer «{place}» y no dice por qué.</translation>
    </message>
    <message>
      <source>The server takes: {methods}</source>
      <translation>El servidor acepta: {methods}</translation>
    </message>
    <message>
      <source>The server took no more, and doesn’t say why.</source>
      <translation>El servidor no ha aceptado más datos y no dice por qué.</translation>
    </message>
    <message>
      <source>The server “{name}” can’t be saved.</source>
      <translation>El servidor «{name}» no se puede guardar.</translation>
    </message>
    <message>
      <source>The server’s SSH software is probably very old or very restricted: ask for AES and ECDH or Ed25519.</source>
      <translation>Es probable que el software SSH del servidor sea muy antiguo o muy restringido: pida AES y ECDH o Ed25519.</translation>
    </message>
    <message>
      <source>The settings are as they were before. Look at the folder’s owner and free space.</source>
      <translation>Los ajustes siguen como estaban. Revise el propietario y el espacio libre de la carpeta.</translation>
    </message>
    <message>
      <source>The settings are sound; there is nothing to recover.</source>
      <translation>Los ajustes están bien; no hay nada que recuperar.</translation>
    </message>
    <message>
      <source>The settings can’t be read.</source>
      <translation>Los ajustes no se pueden leer.</translation>
    </message>
    <message>
      <source>The settings can’t be saved.</source>
      <translation>Los ajustes no se pueden guardar.</translation>
    </message>
    <message>
      <source>The settings file is damaged.</source>
      <translation>El archivo de ajustes está dañado.</translation>
    </message>
    <message>
      <source>The settings were written by a newer otadesk.</source>
      <translation>Los ajustes se guardaron con un otadesk más reciente.</translation>
    </message>
    <message>
      <source>The test file can’t be fetched over the public address.</source>
      <translation>El archivo de prueba no se puede obtener por la dirección pública.</translation>
    </message>
    <message>
      <source>The texts of this release are too long.</source>
      <translation>Los textos de esta versión son demasiado largos.</translation>
    </message>
    <message>
      <source>The web server does not read .htaccess files here.</source>
      <translation>El servidor web no lee aquí los archivos .htaccess.</translation>
    </message>
    <message>
      <source>The web server reads .htaccess files but forbids these settings in them.</source>
      <translation>El servidor web lee los archivos .htaccess, pero prohíbe en ellos esta configuración.</translation>
    </message>
    <message>
      <source>The window needs Qt, which is not installed here.</source>
      <translation>La ventana necesita Qt, que no está instalado aquí.</translation>
    </message>
    <message>
      <source>The zip is damaged: a build in it can’t be taken out whole.</source>
      <translation>El zip está dañado: una build que contiene no se puede extraer entera.</translation>
    </message>
    <message>
      <source>There is a .htaccess already that otadesk did not write, or that was changed.</source>
      <translation>Ya hay un .htaccess que otadesk no escribió o que se ha modificado.</translation>
    </message>
    <message>
      <source>There is more than one app in the IPA.</source>
      <translation>Hay más de una app en el IPA.</translation>
    </message>
    <message>
      <source>There is no command and no file called “{word}”.</source>
      <translation>No hay ningún comando ni archivo llamado «{word}».</translation>
    </message>
    <message>
      <source>There is no device called “{name}”.</source>
      <translation>No hay ningún dispositivo llamado «{name}».</translation>
    </message>
    <message>
      <source>There is no device with the UDID “{udid}”.</source>
      <translation>No hay ningún dispositivo con el UDID «{udid}».</translation>
    </message>
    <message>
      <source>There is no display here to show the window on.</source>
      <translation>Aquí no hay ninguna pantalla donde mostrar la ventana.</translation>
    </message>
    <message>
      <source>There is no file “{name}”.</source>
      <translation>No existe el archivo «{name}».</translation>
    </message>
    <message>
      <source>There is no key file “{path}”.</source>
      <translation>No existe el archivo de clave «{path}».</translation>
    </message>
    <message>
      <source>There is no key to show to {host}.</source>
      <translation>No hay ninguna clave que presentar a {host}.</translation>
    </message>
    <message>
      <source>There is no option “{option}”.</source>
      <translation>No existe la opción «{option}».</translation>
    </message>
    <message>
      <source>There is no release “{release}” on {place}.</source>
      <translation>No existe la versión «{release}» en {place}.</translation>
    </message>
    <message>
      <source>There is no room left on the disk.</source>
      <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
      <source>There is no room left on the server.</source>
      <translation>No queda espacio en el servidor.</translation>
    </message>
    <message>
      <source>There is no server called “{name}”.</source>
      <translation>No hay ningún servidor llamado «{name}».</translation>
    </message>
    <message>
      <source>There is no server named {host}.</source>
      <translation>No existe ningún servidor llamado {host}.</translation>
    </message>
    <message>
      <source>There is no such question about a device.</source>
      <translation>No existe esa pregunta sobre un dispositivo.</translation>
    </message>
    <message>
      <source>There is no “{place}” on the server.</source>
      <translation>«{place}» no existe en el servidor.</translation>
    </message>
    <message>
      <source>There is no “{place}”.</source>
      <translation>«{place}» no existe.</translation>
    </message>
    <message>
      <source>There was no password on standard input.</source>
      <translation>No había ninguna contraseña en la entrada estándar.</translation>
    </message>
    <message>
      <source>This computer can’t be reached at port {port}.</source>
      <translation>No se puede acceder a este ordenador por el puerto {port}.</translation>
    </message>
    <message>
      <source>This computer can’t serve testers.</source>
      <translation>Este ordenador no puede servir builds a los testers.</translation>
    </message>
    <message>
      <source>This device is already in the list, as “{name}”.</source>
      <translation>Este dispositivo ya está en la lista, como «{name}».</translation>
    </message>
    <message>
      <source>This file holds no servers.</source>
      <translation>Este archivo no contiene servidores.</translation>
    </message>
    <message>
      <source>This file is not a list of devices.</source>
      <translation>Este archivo no es una lista de dispositivos.</translation>
    </message>
    <message>
      <source>This release is no longer on the server.</source>
      <translation>Esta versión ya no está en el servidor.</translation>
    </message>
    <message>
      <source>This server is no longer in the settings.</source>
      <translation>Este servidor ya no está en los ajustes.</translation>
    </message>
    <message>
      <source>To add the devices that it lists, drop it under Devices. To publish, choose the .ipa.</source>
      <translation>Para añadir los dispositivos que contiene, suéltelo en «Dispositivos». Para publicar, elija el .ipa.</translation>
    </message>
    <message>
      <source>Try again in a minute.</source>
      <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>Try again in a moment; nothing was changed.</source>
      <translation>Inténtelo de nuevo en un momento; no se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Try again when the server answers; what is complete there stays.</source>
      <translation>Inténtelo de nuevo cuando el servidor responda; lo que ya está completo allí se conserva.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the server is overloaded or not running properly.</source>
      <translation>Inténtelo de nuevo; si se repite, el servidor está sobrecargado o no funciona bien.</translation>
    </message>
    <message>
      <source>Try the command of your SSH settings in a terminal.</source>
      <translation>Pruebe en un terminal el comando de la configuración SSH.</translation>
    </message>
    <message>
      <source>Type it once more. Some servers let an account in again only after a while.</source>
      <translation>Escríbala otra vez. Algunos servidores no admiten de nuevo una cuenta hasta pasado un rato.</translation>
    </message>
    <message>
      <source>Type the passphrase, or add the key to your SSH agent.</source>
      <translation>Escriba la frase de contraseña o añada la clave al agente SSH.</translation>
    </message>
    <message>
      <source>Unlock the keychain, then try again.</source>
      <translation>Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Unpack it, and drop the .ipa that is in it.</source>
      <translation>Descomprímalo y suelte aquí el .ipa que contiene.</translation>
    </message>
    <message>
      <source>Unzip it, and drop the .ipa that is in it.</source>
      <translation>Descomprima el zip y suelte aquí el .ipa que contiene.</translation>
    </message>
    <message>
      <source>Unzip it, open it in Xcode’s Organizer, and choose Distribute App.</source>
      <translation>Descomprímalo, ábralo en el Organizer de Xcode y elija Distribute App.</translation>
    </message>
    <message>
      <source>Update otadesk, or point OTADESK_HOME at another folder.</source>
      <translation>Actualice otadesk o haga que OTADESK_HOME apunte a otra carpeta.</translation>
    </message>
    <message>
      <source>Use Apple’s form for several devices, or a table with the columns UDID and Name.</source>
      <translation>Use el formulario de Apple para varios dispositivos o una tabla con las columnas UDID y Name.</translation>
    </message>
    <message>
      <source>Use ProxyJump in your SSH settings, or name the jump host in the server’s settings.</source>
      <translation>Use ProxyJump en la configuración SSH o indique el host de salto en los ajustes del servidor.</translation>
    </message>
    <message>
      <source>Use a folder and an address without quotation marks, brackets or control characters.</source>
      <translation>Use una carpeta y una dirección sin comillas, corchetes, llaves ni caracteres de control.</translation>
    </message>
    <message>
      <source>Wait until the export is finished, then try again.</source>
      <translation>Espere a que termine la exportación e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Write it as “user@host:port”; several are separated by commas.</source>
      <translation>Escríbalo como «user@host:port»; si son varios, sepárelos con comas.</translation>
    </message>
    <message>
      <source>You may not change or read “{place}”.</source>
      <translation>No tiene permiso para cambiar o leer «{place}».</translation>
    </message>
    <message>
      <source>Zip the folder Payload again with another program, such as 7-Zip or tar.</source>
      <translation>Comprima de nuevo la carpeta Payload con otro programa, como 7-Zip o tar.</translation>
    </message>
    <message>
      <source>Zip the folder Payload itself, and name the zip .ipa.</source>
      <translation>Comprima en un zip la propia carpeta Payload y dele la extensión .ipa.</translation>
    </message>
    <message>
      <source>Zip the folder Payload that is in it, and name the zip .ipa.</source>
      <translation>Comprima en un zip la carpeta Payload que contiene y dele la extensión .ipa.</translation>
    </message>
    <message>
      <source>iOS can’t install from this address.</source>
      <translation>iOS no puede instalar desde esta dirección.</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>sin respuesta en {seconds} s</translation>
    </message>
    <message>
      <source>otadesk can’t write to its own folder.</source>
      <translation>otadesk no puede escribir en su propia carpeta.</translation>
    </message>
    <message>
      <source>{advice} The server also takes a password: choose Password under Sign in with.</source>
      <translation>{advice} El servidor también acepta una contraseña: elija «Contraseña» en «Iniciar sesión con».</translation>
    </message>
    <message>
      <source>{hint} What was sent is kept: the next try sends only the rest.</source>
      <translation>{hint} Lo enviado se conserva: el próximo intento envía solo el resto.</translation>
    </message>
    <message>
      <source>{host} accepts none of the keys for {user}.</source>
      <translation>{host} no acepta ninguna de las claves de {user}.</translation>
    </message>
    <message>
      <source>{host} accepts none of the keys that were tried for {user}.</source>
      <translation>{host} no acepta ninguna de las claves probadas para {user}.</translation>
    </message>
    <message>
      <source>{host} and otadesk have no encryption method in common.</source>
      <translation>{host} y otadesk no tienen en común ninguna forma de proteger la conexión.</translation>
    </message>
    <message>
      <source>{host} asks for a password.</source>
      <translation>{host} pide una contraseña.</translation>
    </message>
    <message>
      <source>{host} asks for the password of {user}.</source>
      <translation>{host} pide la contraseña de {user}.</translation>
    </message>
    <message>
      <source>{host} asks something before it lets us in.</source>
      <translation>{host} pregunta algo antes de permitir el acceso.</translation>
    </message>
    <message>
      <source>{host} can’t be reached.</source>
      <translation>No se puede conectar con {host}.</translation>
    </message>
    <message>
      <source>{host} closed the connection.</source>
      <translation>{host} ha cerrado la conexión.</translation>
    </message>
    <message>
      <source>{host} didn’t accept the answers of {user}.</source>
      <translation>{host} no ha aceptado las respuestas de {user}.</translation>
    </message>
    <message>
      <source>{host} didn’t accept the password of {user}.</source>
      <translation>{host} no ha aceptado la contraseña de {user}.</translation>
    </message>
    <message>
      <source>{host} didn’t let us in.</source>
      <translation>{host} no ha permitido el acceso.</translation>
    </message>
    <message>
      <source>{host} doesn’t answer as an SSH server.</source>
      <translation>{host} no responde como un servidor SSH.</translation>
    </message>
    <message>
      <source>{host} doesn’t answer.</source>
      <translation>{host} no responde.</translation>
    </message>
    <message>
      <source>{host} doesn’t talk SSH as otadesk knows it.</source>
      <translation>{host} no habla SSH tal como otadesk lo conoce.</translation>
    </message>
    <message>
      <source>{host} let us in but doesn’t serve files by SFTP.</source>
      <translation>{host} ha permitido el acceso, pero no ofrece archivos por SFTP.</translation>
    </message>
    <message>
      <source>{host} let us in but then refused what we asked for.</source>
      <translation>{host} ha permitido el acceso, pero ha rechazado lo que se le pidió después.</translation>
    </message>
    <message>
      <source>{host} refuses connections at this port.</source>
      <translation>{host} rechaza las conexiones en este puerto.</translation>
    </message>
    <message>
      <source>{host} stopped responding.</source>
      <translation>{host} ya no responde.</translation>
    </message>
    <message>
      <source>{host} takes no keys from {user}.</source>
      <translation>{host} no acepta claves de {user}.</translation>
    </message>
    <message>
      <source>{host} wants more to let {user} in: {methods}.</source>
      <translation>{host} exige algo más para permitir el acceso a {user}: {methods}.</translation>
    </message>
    <message>
      <source>{name} is not a property list that can be read.</source>
      <translation>{name} no es una lista de propiedades legible.</translation>
    </message>
    <message>
      <source>{name} needs {needed}, {free} are free on this computer.</source>
      <translation>{name} necesita {needed}; en este ordenador quedan {free} libres.</translation>
    </message>
    <message>
      <source>{name} needs {needed}, {free} are free on {place}.</source>
      <translation>{name} necesita {needed}; en {place} quedan {free} libres.</translation>
    </message>
    <message>
      <source>{user} may not read “{place}” on the server.</source>
      <translation>{user} no tiene permiso para leer «{place}» en el servidor.</translation>
    </message>
    <message>
      <source>{user} may not write to the folder “{folder}” on the server.</source>
      <translation>{user} no tiene permiso para escribir en la carpeta «{folder}» del servidor.</translation>
    </message>
    <message>
      <source>“otadesk --help” lists the commands.</source>
      <translation>«otadesk --help» muestra los comandos.</translation>
    </message>
    <message>
      <source>“otadesk check FILE” tells why. --force publishes it all the same.</source>
      <translation>«otadesk check FILE» indica el motivo. --force la publica de todos modos.</translation>
    </message>
    <message>
      <source>“ssh -G {host}” shows how ssh reads them.</source>
      <translation>«ssh -G {host}» muestra cómo la lee ssh.</translation>
    </message>
    <message>
      <source>“{jump}” is not a jump host.</source>
      <translation>«{jump}» no es un host de salto.</translation>
    </message>
    <message>
      <source>“{name}” can’t be read.</source>
      <translation>«{name}» no se puede leer.</translation>
    </message>
    <message>
      <source>“{name}” can’t be read: you may not open it.</source>
      <translation>«{name}» no se puede leer: no tiene permiso para abrirlo.</translation>
    </message>
    <message>
      <source>“{name}” has a folder Payload, but no app in it.</source>
      <translation>«{name}» tiene una carpeta Payload, pero no contiene ninguna app.</translation>
    </message>
    <message>
      <source>“{name}” holds a part of an app, not an app.</source>
      <translation>«{name}» contiene una parte de una app, no una app.</translation>
    </message>
    <message>
      <source>“{name}” holds debug symbols, not an app.</source>
      <translation>«{name}» contiene símbolos de depuración, no una app.</translation>
    </message>
    <message>
      <source>“{name}” holds the files of an app without the folders around them.</source>
      <translation>«{name}» contiene los archivos de una app sin las carpetas que los rodean.</translation>
    </message>
    <message>
      <source>“{name}” in the IPA is far larger than it can be.</source>
      <translation>«{name}», dentro del IPA, es mucho más grande de lo que puede ser.</translation>
    </message>
    <message>
      <source>“{name}” is a Java archive.</source>
      <translation>«{name}» es un archivo JAR de Java.</translation>
    </message>
    <message>
      <source>“{name}” is a PDF document.</source>
      <translation>«{name}» es un documento PDF.</translation>
    </message>
    <message>
      <source>“{name}” is a certificate or a key, not an IPA.</source>
      <translation>«{name}» es un certificado o una clave, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a configuration profile, not an IPA.</source>
      <translation>«{name}» es un perfil de configuración, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a folder with several builds in it.</source>
      <translation>«{name}» es una carpeta que contiene varias builds.</translation>
    </message>
    <message>
      <source>“{name}” is a folder, not an IPA.</source>
      <translation>«{name}» es una carpeta, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a picture.</source>
      <translation>«{name}» es una imagen.</translation>
    </message>
    <message>
      <source>“{name}” is a program for another system.</source>
      <translation>«{name}» es un programa para otro sistema.</translation>
    </message>
    <message>
      <source>“{name}” is a program, not an IPA.</source>
      <translation>«{name}» es un programa, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a property list, not an IPA.</source>
      <translation>«{name}» es una lista de propiedades, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a provisioning profile, not an IPA.</source>
      <translation>«{name}» es un perfil de aprovisionamiento, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a text file, not an IPA.</source>
      <translation>«{name}» es un archivo de texto, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a web page, not an IPA.</source>
      <translation>«{name}» es una página web, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a zip with an IPA in it.</source>
      <translation>«{name}» es un zip que contiene un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a zip with several builds in it.</source>
      <translation>«{name}» es un zip que contiene varias builds.</translation>
    </message>
    <message>
      <source>“{name}” is a zip with something else in front, which a phone can’t unpack.</source>
      <translation>«{name}» es un zip con algo más delante, y un iPhone no puede descomprimirlo.</translation>
    </message>
    <message>
      <source>“{name}” is a zip, but there is no app in it.</source>
      <translation>«{name}» es un zip, pero no contiene ninguna app.</translation>
    </message>
    <message>
      <source>“{name}” is a zipped Xcode archive, not an IPA.</source>
      <translation>«{name}» es un archive de Xcode en un zip, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a zipped app without the folder Payload around it.</source>
      <translation>«{name}» es una app en un zip sin la carpeta Payload que debe contenerla.</translation>
    </message>
    <message>
      <source>“{name}” is an Office document.</source>
      <translation>«{name}» es un documento de Office.</translation>
    </message>
    <message>
      <source>“{name}” is an Xcode archive, not an IPA.</source>
      <translation>«{name}» es un archive de Xcode, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an app for Android, not for iOS.</source>
      <translation>«{name}» es una app para Android, no para iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app for HarmonyOS, not for iOS.</source>
      <translation>«{name}» es una app para HarmonyOS, no para iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app for Windows, not for iOS.</source>
      <translation>«{name}» es una app para Windows, no para iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app for the Mac, not for iOS.</source>
      <translation>«{name}» es una app para el Mac, no para iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app’s folder, not an IPA.</source>
      <translation>«{name}» es la carpeta de una app, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an install manifest, not an IPA.</source>
      <translation>«{name}» es un manifiesto de instalación, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an installer for the Mac, not an IPA.</source>
      <translation>«{name}» es un instalador para el Mac, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an unpacked IPA.</source>
      <translation>«{name}» es un IPA descomprimido.</translation>
    </message>
    <message>
      <source>“{name}” is another kind of archive, not an IPA.</source>
      <translation>«{name}» es otro tipo de archivo comprimido, no un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is empty.</source>
      <translation>«{name}» está vacío.</translation>
    </message>
    <message>
      <source>“{name}” is not a file.</source>
      <translation>«{name}» no es un archivo.</translation>
    </message>
    <message>
      <source>“{name}” is not an IPA: it is not even a zip.</source>
      <translation>«{name}» no es un IPA: ni siquiera es un zip.</translation>
    </message>
    <message>
      <source>“{name}” is only a Git LFS pointer to the IPA.</source>
      <translation>«{name}» es solo un puntero de Git LFS al IPA.</translation>
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a file.</source>
      <translation>«{name}» ya existe en el servidor y no es un archivo.</translation>
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a folder.</source>
      <translation>«{name}» ya existe en el servidor y no es una carpeta.</translation>
    </message>
    <message>
      <source>“{name}” was zipped one folder too high: Payload must be at the top.</source>
      <translation>«{name}» se comprimió una carpeta demasiado arriba: Payload debe estar en el primer nivel.</translation>
    </message>
    <message>
      <source>“{name}” was zipped with backslashes between its folders, which only Windows understands.</source>
      <translation>«{name}» se comprimió con barras invertidas entre las carpetas, algo que solo entiende Windows.</translation>
    </message>
    <message>
      <source>“{path}” is a key in PuTTY’s format.</source>
      <translation>«{path}» es una clave en el formato de PuTTY.</translation>
    </message>
    <message>
      <source>“{path}” is not a name that Windows can have.</source>
      <translation>«{path}» no es un nombre válido en Windows.</translation>
    </message>
    <message>
      <source>“{path}” is not a path inside the published folder.</source>
      <translation>«{path}» no es una ruta dentro de la carpeta publicada.</translation>
    </message>
    <message>
      <source>“{path}” is not a private key.</source>
      <translation>«{path}» no es una clave privada.</translation>
    </message>
    <message>
      <source>“{path}” is the public half of a key.</source>
      <translation>«{path}» es la mitad pública de una clave.</translation>
    </message>
    <message>
      <source>“{pin}” is not a confirmed host key.</source>
      <translation>«{pin}» no es una clave de host confirmada.</translation>
    </message>
    <message>
      <source>“{place}” can’t be changed or read.</source>
      <translation>«{place}» no se puede cambiar ni leer.</translation>
    </message>
    <message>
      <source>“{place}” exists already.</source>
      <translation>«{place}» ya existe.</translation>
    </message>
    <message>
      <source>“{place}” exists on the server already.</source>
      <translation>«{place}» ya existe en el servidor.</translation>
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes on the server, but {sent} were sent.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte on the server, but {sent} were sent.</extracomment>
      <translation>
        <numerusform>«{place}» tiene un byte en el servidor, pero se enviaron {sent}.</numerusform>
        <numerusform>«{place}» tiene {found} bytes en el servidor, pero se enviaron {sent}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes, but {size} were written.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte, but {size} were written.</extracomment>
      <translation>
        <numerusform>«{place}» tiene un byte, pero se escribieron {size}.</numerusform>
        <numerusform>«{place}» tiene {found} bytes, pero se escribieron {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” is larger than the {limit} bytes it may have.</source>
      <extracomment>Counts {limit}. For one: “{place}” is larger than the one byte it may have.</extracomment>
      <translation>
        <numerusform>«{place}» supera el byte permitido.</numerusform>
        <numerusform>«{place}» supera los {limit} bytes permitidos.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{place}” is not a name that a server can have.</source>
      <translation>«{place}» no es un nombre válido en un servidor.</translation>
    </message>
    <message>
      <source>“{place}” is not a name that this computer can have.</source>
      <translation>«{place}» no es un nombre válido en este ordenador.</translation>
    </message>
    <message>
      <source>“{place}” lies too deep to be deleted.</source>
      <translation>«{place}» está a demasiada profundidad para eliminarlo.</translation>
    </message>
  </context>
  <context>
    <name>Fact</name>
    <message>
      <source>This one would be {name}.</source>
      <translation>Este sería {name}.</translation>
    </message>
    <message>
      <source>a number in it can’t be used</source>
      <translation>contiene un número que no se puede usar</translation>
    </message>
    <message>
      <source>expected {known}; the server offers {offered}</source>
      <translation>se esperaba {known}; el servidor ofrece {offered}</translation>
    </message>
    <message>
      <source>it closed the connection</source>
      <translation>cerró la conexión</translation>
    </message>
    <message>
      <source>it doesn’t list its keys</source>
      <translation>no enumera sus claves</translation>
    </message>
    <message>
      <source>it is larger than {most} MB</source>
      <translation>ocupa más de {most} MB</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>tiene demasiados niveles anidados</translation>
    </message>
    <message>
      <source>it is not a JSON object</source>
      <translation>no es un objeto JSON</translation>
    </message>
    <message>
      <source>it refused to sign</source>
      <translation>se negó a firmar</translation>
    </message>
    <message numerus="yes">
      <source>its answer has {size} bytes</source>
      <extracomment>Counts {size}. For one: its answer has {size} byte</extracomment>
      <translation>
        <numerusform>su respuesta tiene {size} byte</numerusform>
        <numerusform>su respuesta tiene {size} bytes</numerusform>
      </translation>
    </message>
    <message>
      <source>its list of keys is cut short</source>
      <translation>su lista de claves está cortada</translation>
    </message>
    <message>
      <source>its {key} is missing or can’t be used</source>
      <translation>falta {key} o no se puede usar</translation>
    </message>
    <message>
      <source>line {line} can’t be read</source>
      <translation>no se puede leer la línea {line}</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
      <source>the version before it is {file}</source>
      <translation>la versión anterior es {file}</translation>
    </message>
    <message>
      <source>what an older otadesk wrote can’t be brought up to date</source>
      <translation>lo que escribió una versión anterior de otadesk no se puede actualizar</translation>
    </message>
    <message>
      <source>{agent}: {reason}</source>
      <translation>{agent}: {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters</source>
      <extracomment>Counts {count}. For one: {count} character</extracomment>
      <translation>
        <numerusform>{count} carácter</numerusform>
        <numerusform>{count} caracteres</numerusform>
      </translation>
    </message>
    <message>
      <source>{file}: version {version}; this otadesk knows up to {known}</source>
      <translation>{file}: versión {version}; este otadesk solo conoce hasta la {known}</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <source>{folder}: {missing} more are needed</source>
      <translation>{folder}: faltan {missing}</translation>
    </message>
    <message>
      <source>{path}: more than {most} MB</source>
      <translation>{path}: más de {most} MB</translation>
    </message>
    <message>
      <source>{size} bytes; {most} are allowed</source>
      <translation>{size} bytes; se permiten {most}</translation>
    </message>
    <message>
      <source>{size} of {most} bytes</source>
      <translation>{size} de {most} bytes</translation>
    </message>
    <message>
      <source>{url} answers {status}</source>
      <translation>{url} responde {status}</translation>
    </message>
    <message>
      <source>{url} is sent without a type</source>
      <translation>{url} se envía sin tipo</translation>
    </message>
    <message>
      <source>{url} is sent {type}</source>
      <translation>{url} se envía como {type}</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>A catalogue would give private links away. Use open links with it, or leave it out.</source>
      <translation>Un catálogo revelaría los enlaces privados. Úselo con enlaces abiertos o prescinda de él.</translation>
    </message>
    <message>
      <source>A port is a number from 1 to 65535; 22 is usual.</source>
      <translation>Un puerto es un número del 1 al 65535; lo habitual es 22.</translation>
    </message>
    <message>
      <source>Another server has this name.</source>
      <translation>Otro servidor ya tiene este nombre.</translation>
    </message>
    <message>
      <source>Choose how to sign in.</source>
      <translation>Elija cómo iniciar sesión.</translation>
    </message>
    <message>
      <source>Choose the private key to sign in with.</source>
      <translation>Elija la clave privada con la que iniciar sesión.</translation>
    </message>
    <message>
      <source>Enter how many kilobytes a second an upload may take, or 0 for no limit.</source>
      <translation>Indique cuántos kilobytes por segundo puede usar una subida, o 0 para no limitarla.</translation>
    </message>
    <message>
      <source>Enter how many releases to keep, or 0 to keep them all.</source>
      <translation>Indique cuántas versiones conservar, o 0 para conservarlas todas.</translation>
    </message>
    <message>
      <source>Enter the folder on the server that the web server serves.</source>
      <translation>Indique la carpeta del servidor que muestra el servidor web.</translation>
    </message>
    <message>
      <source>Enter the https address under which testers find this folder.</source>
      <translation>Indique la dirección https con la que los testers llegan a esta carpeta.</translation>
    </message>
    <message>
      <source>Enter the server’s name alone, without “sftp://” or a path.</source>
      <translation>Indique solo el nombre del servidor, sin «sftp://» ni ruta.</translation>
    </message>
    <message>
      <source>Enter the server’s name alone; the port has a field of its own.</source>
      <translation>Indique solo el nombre del servidor; el puerto tiene su propio campo.</translation>
    </message>
    <message>
      <source>Enter the server’s name alone; the user has a field of its own.</source>
      <translation>Indique solo el nombre del servidor; el usuario tiene su propio campo.</translation>
    </message>
    <message>
      <source>Enter the server’s name or address, or an alias from ~/.ssh/config.</source>
      <translation>Indique el nombre o la dirección del servidor, o un alias de ~/.ssh/config.</translation>
    </message>
    <message>
      <source>Give the server a name, such as “Staging”.</source>
      <translation>Dé un nombre al servidor, como «Staging».</translation>
    </message>
    <message>
      <source>Leave out everything from “?” or “#” on: the address of a folder has neither.</source>
      <translation>Omita todo a partir de «?» o «#»: la dirección de una carpeta no lleva ninguno de los dos.</translation>
    </message>
    <message>
      <source>Leave out line breaks and other unprintable characters.</source>
      <translation>Omita los saltos de línea y otros caracteres no imprimibles.</translation>
    </message>
    <message>
      <source>Leave out the user and the password: everybody with the link would see them.</source>
      <translation>Omita el usuario y la contraseña: los vería cualquiera que tenga el enlace.</translation>
    </message>
    <message>
      <source>The address must start with https://; iOS installs from nothing else.</source>
      <translation>La dirección debe empezar por https://; iOS no instala desde ninguna otra.</translation>
    </message>
    <message>
      <source>There is no file “{name}” that can be read.</source>
      <translation>No hay ningún archivo «{name}» que se pueda leer.</translation>
    </message>
    <message>
      <source>This is the public half of a key; choose the file of the same name without “.pub”.</source>
      <translation>Esta es la mitad pública de una clave; elija el archivo del mismo nombre sin «.pub».</translation>
    </message>
    <message numerus="yes">
      <source>Use at most {most} characters.</source>
      <extracomment>Counts {most}. For one: Use at most one character.</extracomment>
      <translation>
        <numerusform>Use un carácter como máximo.</numerusform>
        <numerusform>Use {most} caracteres como máximo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Write special characters of the path percent-encoded, a space as %20.</source>
      <translation>Escriba los caracteres especiales de la ruta con codificación porcentual; un espacio es %20.</translation>
    </message>
    <message>
      <source>Write the path with forward slashes, on Windows servers too: /C:/inetpub/apps.</source>
      <translation>Escriba la ruta con barras, también en servidores Windows: /C:/inetpub/apps.</translation>
    </message>
    <message>
      <source>Write the path without “..”.</source>
      <translation>Escriba la ruta sin «..».</translation>
    </message>
    <message>
      <source>Write the path without “.” and “..”.</source>
      <translation>Escriba la ruta sin «.» ni «..».</translation>
    </message>
    <message>
      <source>Write the server’s name in its ASCII form, as “xn--mnchen-3ya.example”.</source>
      <translation>Escriba el nombre del servidor en su forma ASCII, como «xn--mnchen-3ya.example».</translation>
    </message>
    <message>
      <source>Write the whole address: https://, the server’s name and the path.</source>
      <translation>Escriba la dirección completa: https://, el nombre del servidor y la ruta.</translation>
    </message>
    <message>
      <source>Write the whole path instead of another user’s “~”.</source>
      <translation>Escriba la ruta completa en lugar de «~» de otro usuario.</translation>
    </message>
    <message>
      <source>“{entry}” is not a host key in the form [host]:port SHA256:….</source>
      <translation>«{entry}» no es una clave de host en la forma [host]:port SHA256:….</translation>
    </message>
    <message>
      <source>“{hop}” is not a jump host; write user@host:port, more than one with commas.</source>
      <translation>«{hop}» no es un host de salto; escriba user@host:port y separe varios con comas.</translation>
    </message>
    <message>
      <source>“{host}” is not the name or address of a server.</source>
      <translation>«{host}» no es el nombre ni la dirección de un servidor.</translation>
    </message>
    <message>
      <source>“{url}” is not a web address.</source>
      <translation>«{url}» no es una dirección web.</translation>
    </message>
    <message>
      <source>“{user}” is not a user’s name.</source>
      <translation>«{user}» no es un nombre de usuario.</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <source>A bundle inside the app has the wrong identifier</source>
      <translation>Un bundle dentro de la app tiene un bundle ID incorrecto</translation>
    </message>
    <message>
      <source>A cache answers with an older file</source>
      <translation>Una caché responde con un archivo anterior</translation>
    </message>
    <message>
      <source>A file is sent with an unexpected type</source>
      <translation>Un archivo se envía con un tipo inesperado</translation>
    </message>
    <message>
      <source>A key of Info.plist holds the wrong kind of value</source>
      <translation>Una clave de Info.plist contiene un valor del tipo equivocado</translation>
    </message>
    <message>
      <source>A library that the app needs is not in it, or needs a later iOS</source>
      <translation>Una biblioteca que la app necesita no está incluida o requiere un iOS posterior</translation>
    </message>
    <message>
      <source>A password prompt, or “Cannot connect to” the server.</source>
      <translation>Se pide una contraseña, o aparece «No se puede conectar con» el servidor.</translation>
    </message>
    <message>
      <source>A phone can’t unpack the archive while it downloads it</source>
      <translation>Un iPhone no puede descomprimir el IPA mientras lo descarga</translation>
    </message>
    <message>
      <source>A symbolic link leads out of the app</source>
      <translation>Un enlace simbólico sale fuera de la app</translation>
    </message>
    <message>
      <source>Add the app for every device to the manifest’s assets: export without app thinning.</source>
      <translation>Añada a los assets del manifiesto la app para todos los dispositivos: exporte sin app thinning.</translation>
    </message>
    <message>
      <source>After a lost connection the download begins anew.</source>
      <translation>Si se pierde la conexión, la descarga empieza desde el principio.</translation>
    </message>
    <message>
      <source>An Info.plist is missing or can’t be read</source>
      <translation>Falta un Info.plist o no se puede leer</translation>
    </message>
    <message>
      <source>An address is not a complete https address</source>
      <translation>Una dirección no es una dirección https completa</translation>
    </message>
    <message>
      <source>An extension doesn’t say properly what it extends</source>
      <translation>Una extensión no declara bien lo que extiende</translation>
    </message>
    <message>
      <source>An extension needs more than the app itself</source>
      <translation>Una extensión exige más que la propia app</translation>
    </message>
    <message>
      <source>An icon that the manifest names can’t be shown</source>
      <translation>Un icono que indica el manifiesto no se puede mostrar</translation>
    </message>
    <message>
      <source>Answer HEAD like GET, with the file’s Content-Length.</source>
      <translation>Responda a HEAD como a GET, con el Content-Length del archivo.</translation>
    </message>
    <message>
      <source>Apple has banned neither the app nor the team</source>
      <translation>Apple no ha incluido ni la app ni el equipo en una lista de bloqueados</translation>
    </message>
    <message>
      <source>Apple has not revoked the signing certificate</source>
      <translation>Apple no ha revocado el certificado de firma</translation>
    </message>
    <message>
      <source>Archive with the destination “Any iOS Device”, then export.</source>
      <translation>Cree el archive con el destino «Any iOS Device» y expórtelo.</translation>
    </message>
    <message>
      <source>Ask whoever manages the device, or allow installing apps in Screen Time.</source>
      <translation>Consulte a quien gestiona el dispositivo o permita instalar apps en «Tiempo de uso».</translation>
    </message>
    <message>
      <source>Build again, and check what scripts write into Info.plist.</source>
      <translation>Compile de nuevo y compruebe qué escriben los scripts en Info.plist.</translation>
    </message>
    <message>
      <source>Build again; CFBundleExecutable in Info.plist must name the program in the bundle.</source>
      <translation>Compile de nuevo; CFBundleExecutable en Info.plist debe indicar el programa del bundle.</translation>
    </message>
    <message>
      <source>Build with the standard architectures, which include arm64.</source>
      <translation>Compile con las arquitecturas estándar, que incluyen arm64.</translation>
    </message>
    <message>
      <source>Change the bundle identifier before signing, not after it.</source>
      <translation>Cambie el bundle ID antes de firmar, no después.</translation>
    </message>
    <message>
      <source>Check the address letter by letter, upper and lower case too, and let the web server read the file.</source>
      <translation>Compruebe la dirección letra por letra, también las mayúsculas, y permita que el servidor web lea el archivo.</translation>
    </message>
    <message>
      <source>Check the host name and the port, that the web server runs, and that no firewall is in the way.</source>
      <translation>Compruebe el nombre del host y el puerto, que el servidor web funciona y que ningún firewall lo bloquea.</translation>
    </message>
    <message>
      <source>Code among the app’s files can’t be loaded</source>
      <translation>Hay código entre los archivos de la app que no se puede cargar</translation>
    </message>
    <message>
      <source>Copy or download the file again; where that doesn’t help, build and export it again.</source>
      <translation>Copie o descargue el archivo de nuevo; si no sirve, compile y exporte la app de nuevo.</translation>
    </message>
    <message>
      <source>Correct NSExtension in the extension’s Info.plist; NSExtensionPointIdentifier names what it extends.</source>
      <translation>Corrija NSExtension en el Info.plist de la extensión; NSExtensionPointIdentifier indica lo que extiende.</translation>
    </message>
    <message>
      <source>Correct the group’s prefix, or add the group to the App ID and make the profile anew.</source>
      <translation>Corrija el prefijo del grupo, o añada el grupo al App ID y cree de nuevo el perfil.</translation>
    </message>
    <message>
      <source>Correct the key in Info.plist; Xcode’s editor shows which kind of value it takes.</source>
      <translation>Corrija la clave en Info.plist; el editor de Xcode muestra qué tipo de valor admite.</translation>
    </message>
    <message>
      <source>Delete that file from the archive; an export writes it anew.</source>
      <translation>Elimine ese archivo del IPA; al exportar se escribe de nuevo.</translation>
    </message>
    <message>
      <source>Delete the App Store’s version from the device, then install.</source>
      <translation>Elimine del dispositivo la app de la App Store y luego instale.</translation>
    </message>
    <message>
      <source>Delete the earlier app from the device, its data with it, then install.</source>
      <translation>Elimine del dispositivo la app anterior, con sus datos, y luego instale.</translation>
    </message>
    <message>
      <source>Depending on the web server:
{lines}</source>
      <translation>Según el servidor web:
{lines}</translation>
    </message>
    <message>
      <source>Developer Mode is off</source>
      <translation>El modo de desarrollador está desactivado</translation>
    </message>
    <message>
      <source>Developer Mode is on</source>
      <translation>El modo de desarrollador está activado</translation>
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal, then export again with it.</source>
      <translation>Descargue de nuevo el perfil del portal de desarrolladores de Apple y exporte otra vez con él.</translation>
    </message>
    <message>
      <source>Each tester installs the authority’s profile, then turns it on in Settings › General › About › Certificate Trust Settings. A certificate from a public authority needs neither.</source>
      <translation>Cada tester instala el perfil de la autoridad y lo activa en Ajustes › General › Información › Ajustes de confianza de certificados. Un certificado de una autoridad pública no necesita ninguno de los dos pasos.</translation>
    </message>
    <message>
      <source>Enable TLS 1.2 and 1.3 with forward secrecy on this port.</source>
      <translation>Active TLS 1.2 y 1.3 con forward secrecy en este puerto.</translation>
    </message>
    <message>
      <source>Enable range requests (Accept-Ranges: bytes).</source>
      <translation>Active las solicitudes por rangos (Accept-Ranges: bytes).</translation>
    </message>
    <message>
      <source>Export again for ad hoc, development or enterprise distribution.</source>
      <translation>Exporte de nuevo para distribución ad hoc, de desarrollo o Enterprise.</translation>
    </message>
    <message>
      <source>Export again with app thinning set to “None”, which fits every device.</source>
      <translation>Exporte de nuevo con app thinning en «None», que sirve para todos los dispositivos.</translation>
    </message>
    <message>
      <source>Export for ad hoc, development or enterprise distribution; that puts embedded.mobileprovision into the app.</source>
      <translation>Exporte para distribución ad hoc, de desarrollo o Enterprise; así embedded.mobileprovision queda dentro de la app.</translation>
    </message>
    <message>
      <source>Export for distribution, which sets aps-environment to production.</source>
      <translation>Exporte para distribución; así aps-environment queda en production.</translation>
    </message>
    <message>
      <source>Export the archive again, for ad hoc, development or enterprise distribution.</source>
      <translation>Exporte de nuevo el archive para distribución ad hoc, de desarrollo o Enterprise.</translation>
    </message>
    <message>
      <source>Files in the app were changed, added or removed after signing</source>
      <translation>Se cambiaron, añadieron o eliminaron archivos de la app después de firmarla</translation>
    </message>
    <message>
      <source>Fill in kind “software”, a title and the bundle identifier, each of more than one character.</source>
      <translation>Rellene kind «software», un título y el bundle ID, cada uno con más de un carácter.</translation>
    </message>
    <message>
      <source>For testers, export for ad hoc distribution.</source>
      <translation>Para los testers, exporte para distribución ad hoc.</translation>
    </message>
    <message>
      <source>For {server}:
{lines}</source>
      <translation>Para {server}:
{lines}</translation>
    </message>
    <message>
      <source>Free space on the device: the download and the unpacked app need it at the same time.</source>
      <translation>Libere espacio en el dispositivo: la descarga y la app descomprimida lo necesitan a la vez.</translation>
    </message>
    <message>
      <source>From that day on it can’t be installed, and no longer opens where it is.</source>
      <translation>A partir de ese día no se puede instalar y deja de abrirse donde ya está instalada.</translation>
    </message>
    <message>
      <source>Give square PNG files of 57 and 512 pixels, not in Apple’s own form that Xcode writes into apps.</source>
      <translation>Use archivos PNG cuadrados de 57 y 512 píxeles, pero no en el formato propio de Apple que Xcode escribe en las apps.</translation>
    </message>
    <message>
      <source>Give the extension the app’s deployment target, and no capabilities that the app doesn’t require.</source>
      <translation>Dé a la extensión el deployment target de la app y ninguna capacidad que la app no exija.</translation>
    </message>
    <message>
      <source>Give the link target="_top".</source>
      <translation>Añada target="_top" al enlace.</translation>
    </message>
    <message>
      <source>Info.plist or another part under the signature was changed after signing</source>
      <translation>Info.plist u otra parte firmada se cambió después de firmar</translation>
    </message>
    <message>
      <source>It installs, but won’t open</source>
      <translation>Se instala, pero no se abre</translation>
    </message>
    <message>
      <source>It works on one network but not, or only slowly, on another, often on mobile data.</source>
      <translation>Funciona en una red y en otra no, o solo despacio, a menudo con datos móviles.</translation>
    </message>
    <message>
      <source>Let the filter or firewall pass the user agents of iOS (com.apple.appstored, itunesstored, CFNetwork).</source>
      <translation>Deje pasar en el filtro o firewall los user agents de iOS (com.apple.appstored, itunesstored, CFNetwork).</translation>
    </message>
    <message>
      <source>Let the web server listen on IPv4 and IPv6 alike, or take the dead address out of the name’s DNS.</source>
      <translation>Haga que el servidor web escuche tanto en IPv4 como en IPv6, o quite del DNS la dirección que no responde.</translation>
    </message>
    <message>
      <source>Let their owner open them (chmod -R u+rwX Payload), and pack the app again.</source>
      <translation>Permita que su propietario los abra (chmod -R u+rwX Payload) y empaquete de nuevo la app.</translation>
    </message>
    <message>
      <source>META-INF/com.apple.ZipMetadata.plist counts other files than there are</source>
      <translation>META-INF/com.apple.ZipMetadata.plist indica un número de archivos distinto del real</translation>
    </message>
    <message>
      <source>Make a new certificate, make the profile anew with it, and sign again.</source>
      <translation>Cree un certificado nuevo, cree de nuevo el perfil con él y vuelva a firmar.</translation>
    </message>
    <message>
      <source>Make a profile for the app’s platform and export again with it.</source>
      <translation>Cree un perfil para la plataforma de la app y exporte de nuevo con él.</translation>
    </message>
    <message>
      <source>Make the app smaller, or load large files after the first start.</source>
      <translation>Reduzca el tamaño de la app o cargue los archivos grandes después de abrirla por primera vez.</translation>
    </message>
    <message>
      <source>Make the code anew from the page’s https address, with four modules of white around it.</source>
      <translation>Genere de nuevo el código con la dirección https de la página y un margen blanco de cuatro módulos.</translation>
    </message>
    <message>
      <source>Make the profile anew in Apple’s developer portal, then export again with it.</source>
      <translation>Cree de nuevo el perfil en el portal de desarrolladores de Apple y exporte otra vez con él.</translation>
    </message>
    <message>
      <source>Management or Screen Time forbids installing apps</source>
      <translation>La gestión del dispositivo o «Tiempo de uso» impide instalar apps</translation>
    </message>
    <message>
      <source>Name each extension as the app plus one more part: com.example.app.share. No two may be alike.</source>
      <translation>El bundle ID de cada extensión es el de la app con una parte más: com.example.app.share. No puede haber dos iguales.</translation>
    </message>
    <message>
      <source>Nobody has forbidden installing apps on the device</source>
      <translation>Nadie ha prohibido instalar apps en el dispositivo</translation>
    </message>
    <message>
      <source>Nothing but a wrong progress while the app downloads.</source>
      <translation>Nada más que un progreso incorrecto mientras se descarga la app.</translation>
    </message>
    <message>
      <source>Nothing is installed; iOS skips the app without a word.</source>
      <translation>No se instala nada; iOS omite la app sin avisar.</translation>
    </message>
    <message>
      <source>Nothing over the air, since iOS mends it; Xcode and Apple Configurator call the app not executable.</source>
      <translation>Nada en la instalación inalámbrica, porque iOS lo corrige; Xcode y Apple Configurator dicen que la app no es ejecutable.</translation>
    </message>
    <message>
      <source>One of the host’s addresses does not answer</source>
      <translation>Una de las direcciones del host no responde</translation>
    </message>
    <message>
      <source>Open the app once while the device is online; ppq.apple.com must be reachable.</source>
      <translation>Abra la app una vez con el dispositivo conectado a Internet; ppq.apple.com debe ser accesible.</translation>
    </message>
    <message>
      <source>Open the folder to everybody who knows the address; use a private link to keep others out.</source>
      <translation>Permita el acceso a la carpeta a cualquiera que conozca la dirección; use un enlace privado para excluir a los demás.</translation>
    </message>
    <message>
      <source>Pack it again on macOS or Linux, so that programs stay executable and folders open.</source>
      <translation>Empaquete de nuevo en macOS o Linux, para que los programas sigan siendo ejecutables y las carpetas accesibles.</translation>
    </message>
    <message>
      <source>Pack it again with zip or ditto: deflated, without a password, without data descriptors.</source>
      <translation>Empaquete de nuevo con zip o ditto: con deflate, sin contraseña y sin descriptores de datos.</translation>
    </message>
    <message>
      <source>Pack it again without __MACOSX, .DS_Store and files that are there twice.</source>
      <translation>Empaquete de nuevo sin __MACOSX, .DS_Store ni archivos duplicados.</translation>
    </message>
    <message>
      <source>Package the app again: one .app in a folder called Payload at the root of the zip.</source>
      <translation>Empaquete de nuevo la app: una .app en una carpeta llamada Payload en la raíz del zip.</translation>
    </message>
    <message>
      <source>Percent-encode the manifest’s address whole, exactly once, in the link’s url= value.</source>
      <translation>Codifique con porcentajes la dirección completa del manifiesto, una sola vez, en el valor url= del enlace.</translation>
    </message>
    <message>
      <source>Publish again, and purge whatever cache or filter stands in front of the server.</source>
      <translation>Publique de nuevo y vacíe cualquier caché o filtro que haya delante del servidor.</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest is written anew.</source>
      <translation>Publique de nuevo para que el manifiesto se vuelva a escribir.</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest takes the identifier from the app itself.</source>
      <translation>Publique de nuevo para que el manifiesto tome el bundle ID de la propia app.</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest takes the version from the app itself.</source>
      <translation>Publique de nuevo para que el manifiesto tome la versión de la propia app.</translation>
    </message>
    <message>
      <source>Publish again: the app and its manifest must come from the same build.</source>
      <translation>Publique de nuevo: la app y su manifiesto deben proceder de la misma build.</translation>
    </message>
    <message>
      <source>Purge the cache, and let it keep only what lies in release folders, whose files never change.</source>
      <translation>Vacíe la caché y haga que solo guarde lo que está en las carpetas de las versiones, cuyos archivos nunca cambian.</translation>
    </message>
    <message>
      <source>Push messages are set up for development</source>
      <translation>Las notificaciones push están configuradas para desarrollo</translation>
    </message>
    <message>
      <source>Put a copy of the file into the app instead of the link, and sign again.</source>
      <translation>Ponga en la app una copia del archivo en lugar del enlace y firme de nuevo.</translation>
    </message>
    <message>
      <source>Put the final https address into the link and the manifest, and send the file from there directly.</source>
      <translation>Ponga la dirección https definitiva en el enlace y en el manifiesto, y envíe el archivo directamente desde ella.</translation>
    </message>
    <message>
      <source>Put the link into the page as an &lt;a href&gt;, with each &amp; written as &amp;amp; exactly once.</source>
      <translation>Ponga el enlace en la página como &lt;a href&gt;, con cada &amp; escrito como &amp;amp; exactamente una vez.</translation>
    </message>
    <message>
      <source>Recent iOS versions may refuse such an old signature.</source>
      <translation>Las versiones recientes de iOS pueden rechazar una firma tan antigua.</translation>
    </message>
    <message>
      <source>Register the device’s UDID in Apple’s developer portal, make the profile anew, and export again.</source>
      <translation>Registre el UDID del dispositivo en el portal de desarrolladores de Apple, cree de nuevo el perfil y exporte otra vez.</translation>
    </message>
    <message>
      <source>Reissue it: RSA of 2048 bits or more or an elliptic curve, SHA-2, the name as subject alternative name, for server authentication, valid for 825 days at most.</source>
      <translation>Emítalo de nuevo: RSA de 2048 bits o más o una curva elíptica, SHA-2, el nombre como subject alternative name, para autenticación de servidor y con una validez máxima de 825 días.</translation>
    </message>
    <message>
      <source>Renew the certificate or the profile, whichever expires first, and publish a new build before.</source>
      <translation>Renueve el certificado o el perfil, lo que caduque primero, y publique antes una nueva build.</translation>
    </message>
    <message>
      <source>Renew the certificate, make the profile anew with it, and sign again.</source>
      <translation>Renueve el certificado, cree de nuevo el perfil con él y vuelva a firmar.</translation>
    </message>
    <message>
      <source>Say on the page that it must be opened in Safari.</source>
      <translation>Indique en la página que debe abrirse en Safari.</translation>
    </message>
    <message>
      <source>Send .ipa as application/octet-stream and .plist as text/xml.</source>
      <translation>Envíe .ipa como application/octet-stream y .plist como text/xml.</translation>
    </message>
    <message>
      <source>Serve a valid certificate for this name, with every intermediate certificate in the file.</source>
      <translation>Use un certificado válido para este nombre, con todos los certificados intermedios en el archivo.</translation>
    </message>
    <message>
      <source>Set CFBundleIdentifier to letters, digits, hyphens and periods, such as com.example.app.</source>
      <translation>Componga CFBundleIdentifier con letras, cifras, guiones y puntos, como com.example.app.</translation>
    </message>
    <message>
      <source>Set CFBundleVersion, and CFBundleShortVersionString if it is there, to a text such as 1.2.</source>
      <translation>Asigne a CFBundleVersion, y a CFBundleShortVersionString si existe, un texto como 1.2.</translation>
    </message>
    <message>
      <source>Set WKCompanionAppBundleIdentifier to the iPhone app’s identifier, and WKApplication to YES.</source>
      <translation>Asigne a WKCompanionAppBundleIdentifier el bundle ID de la app del iPhone y a WKApplication el valor YES.</translation>
    </message>
    <message>
      <source>Set platform-identifier to com.apple.platform.iphoneos, or leave it out.</source>
      <translation>Asigne a platform-identifier el valor com.apple.platform.iphoneos u omítalo.</translation>
    </message>
    <message>
      <source>Set the framework to “Embed &amp; Sign”, and give it the app’s deployment target.</source>
      <translation>Ponga el framework en «Embed &amp; Sign» y dele el deployment target de la app.</translation>
    </message>
    <message>
      <source>Settings › General › Date &amp; Time: set automatically. Keep the device unlocked while it installs.</source>
      <translation>Ajustes › General › Fecha y hora: ajuste automático. Mantenga el dispositivo desbloqueado durante la instalación.</translation>
    </message>
    <message>
      <source>Settings › General › VPN &amp; Device Management › the team › Trust; iOS 18 restarts for it.</source>
      <translation>Ajustes › General › VPN y gestión de dispositivos › el equipo › Confiar; con iOS 18, el dispositivo se reinicia.</translation>
    </message>
    <message>
      <source>Settings › Privacy &amp; Security › Developer Mode: switch it on, then restart.</source>
      <translation>Ajustes › Privacidad y seguridad › Modo de desarrollador: activar y reiniciar.</translation>
    </message>
    <message>
      <source>Sign again on macOS 11 or later; other signing tools need DER entitlements switched on.</source>
      <translation>Firme de nuevo en macOS 11 o posterior; en otras herramientas de firma hay que activar los entitlements DER.</translation>
    </message>
    <message>
      <source>Sign again with a current Xcode.</source>
      <translation>Firme de nuevo con un Xcode actual.</translation>
    </message>
    <message>
      <source>Sign for distribution, which leaves get-task-allow out.</source>
      <translation>Firme para distribución; así se omite get-task-allow.</translation>
    </message>
    <message>
      <source>Sign it together with the app, or leave it out where the app doesn’t need it.</source>
      <translation>Fírmelo junto con la app, o quítelo si la app no lo necesita.</translation>
    </message>
    <message>
      <source>Sign it with an ad hoc, development or enterprise profile; export from the archive does that.</source>
      <translation>Fírmela con un perfil ad hoc, de desarrollo o Enterprise; la exportación desde el archivo lo hace.</translation>
    </message>
    <message>
      <source>Sign the app again, as the last step before packaging.</source>
      <translation>Firme de nuevo la app como último paso antes de empaquetarla.</translation>
    </message>
    <message>
      <source>Sign with a certificate of your team; not to be confused with an ad hoc profile.</source>
      <translation>Firme con un certificado de su equipo; no debe confundirse con un perfil ad hoc.</translation>
    </message>
    <message>
      <source>Sign with a certificate that Apple has issued to your team.</source>
      <translation>Firme con un certificado que Apple haya emitido para su equipo.</translation>
    </message>
    <message>
      <source>Sign with a certificate that the profile contains, or make the profile anew with it.</source>
      <translation>Firme con un certificado incluido en el perfil o cree de nuevo el perfil con el suyo.</translation>
    </message>
    <message>
      <source>Sign with the certificate and the profile of one team.</source>
      <translation>Firme con el certificado y el perfil de un mismo equipo.</translation>
    </message>
    <message>
      <source>Switch the capability on for the App ID, make the profile anew, and export again.</source>
      <translation>Active la capacidad para el App ID, cree de nuevo el perfil y exporte otra vez.</translation>
    </message>
    <message>
      <source>Take the folder out of sign-in, captcha and single-page rules, so that its files are sent as they are.</source>
      <translation>Excluya la carpeta de las reglas de inicio de sesión, captcha y aplicación de página única, para que sus archivos se envíen tal cual.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing inside a chat or mail app.</source>
      <translation>Al tocar «Instalar» dentro de una app de chat o de correo no pasa nada.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS refuses the app.</source>
      <translation>Al tocar «Instalar» no pasa nada, o iOS rechaza la app.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS speaks of an invalid address.</source>
      <translation>Al tocar «Instalar» no pasa nada, o iOS habla de una dirección no válida.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing.</source>
      <translation>Al tocar «Instalar» no pasa nada.</translation>
    </message>
    <message>
      <source>Tapping the link does nothing</source>
      <translation>Al tocar el enlace no pasa nada</translation>
    </message>
    <message>
      <source>Testers get an old build, or “Unable to Download App”.</source>
      <translation>Los testers reciben una build anterior o ven «No se puede descargar la app».</translation>
    </message>
    <message>
      <source>Testers have to trust the enterprise developer once</source>
      <translation>Los testers tienen que confiar una vez en el desarrollador empresarial</translation>
    </message>
    <message>
      <source>Testers must be on the same network or VPN. For everybody else, use a public host name.</source>
      <translation>Los testers deben estar en la misma red o VPN. Para los demás, use un nombre de host público.</translation>
    </message>
    <message>
      <source>The App Store’s version of the app is not installed</source>
      <translation>La app no está instalada desde la App Store</translation>
    </message>
    <message>
      <source>The App Store’s version of the app is on the device</source>
      <translation>En el dispositivo está la app de la App Store</translation>
    </message>
    <message>
      <source>The Install link is in a frame and doesn’t leave it</source>
      <translation>El enlace «Instalar» está en un marco y no sale de él</translation>
    </message>
    <message>
      <source>The QR code doesn’t lead to the page</source>
      <translation>El código QR no lleva a la página</translation>
    </message>
    <message>
      <source>The app claims a keychain or app group that its profile doesn’t permit</source>
      <translation>La app declara un grupo de llavero o de apps que su perfil no permite</translation>
    </message>
    <message>
      <source>The app claims an entitlement that its profile doesn’t permit</source>
      <translation>La app declara un entitlement que su perfil no permite</translation>
    </message>
    <message>
      <source>The app contains no provisioning profile</source>
      <translation>La app no contiene ningún perfil de aprovisionamiento</translation>
    </message>
    <message>
      <source>The app doesn’t install, or closes as soon as it is opened.</source>
      <translation>La app no se instala o se cierra en cuanto se abre.</translation>
    </message>
    <message>
      <source>The app downloads to the end, then its icon disappears.</source>
      <translation>La app se descarga hasta el final y luego su icono desaparece.</translation>
    </message>
    <message>
      <source>The app has no executable</source>
      <translation>La app no tiene ejecutable</translation>
    </message>
    <message>
      <source>The app installs and opens, but fails where it loads this code while it runs.</source>
      <translation>La app se instala y se abre, pero falla donde carga este código mientras se ejecuta.</translation>
    </message>
    <message>
      <source>The app installs, but closes as soon as it is opened.</source>
      <translation>La app se instala, pero se cierra en cuanto se abre.</translation>
    </message>
    <message>
      <source>The app installs, but iOS 15 and later ask for an update by its developer when it is opened.</source>
      <translation>La app se instala, pero iOS 15 y posteriores piden al abrirla que el desarrollador la actualice.</translation>
    </message>
    <message>
      <source>The app installs, but iOS 16 and later ask for Developer Mode when it is opened.</source>
      <translation>La app se instala, pero iOS 16 y posteriores piden al abrirla el modo de desarrollador.</translation>
    </message>
    <message>
      <source>The app installs, but iOS may deny it what only one of them claims.</source>
      <translation>La app se instala, pero iOS puede negarle lo que solo una de ellas declara.</translation>
    </message>
    <message>
      <source>The app installs, but on some devices without the extension.</source>
      <translation>La app se instala, pero en algunos dispositivos sin la extensión.</translation>
    </message>
    <message>
      <source>The app installs; whoever compares versions is confused.</source>
      <translation>La app se instala, pero confunde a quien compare versiones.</translation>
    </message>
    <message>
      <source>The app is not built for a device</source>
      <translation>La app no está compilada para un dispositivo</translation>
    </message>
    <message>
      <source>The app is not installed with another team’s signature</source>
      <translation>La app no está instalada con la firma de otro equipo</translation>
    </message>
    <message>
      <source>The app is not made for this kind of device</source>
      <translation>La app no está hecha para este tipo de dispositivo</translation>
    </message>
    <message>
      <source>The app is not signed</source>
      <translation>La app no está firmada</translation>
    </message>
    <message>
      <source>The app is signed by nobody (“ad hoc” in the sense of codesign)</source>
      <translation>La app no la ha firmado nadie («ad hoc» en el sentido de codesign)</translation>
    </message>
    <message>
      <source>The app is signed by the App Store or TestFlight</source>
      <translation>La app está firmada por la App Store o TestFlight</translation>
    </message>
    <message>
      <source>The app may be debugged (get-task-allow), but its profile doesn’t permit that</source>
      <translation>La app permite la depuración (get-task-allow), pero su perfil no</translation>
    </message>
    <message>
      <source>The app on the server differs from the manifest’s digests</source>
      <translation>La app del servidor no coincide con las sumas de comprobación del manifiesto</translation>
    </message>
    <message>
      <source>The app opens only with Developer Mode on (iOS 16 and later).</source>
      <translation>La app solo se abre con el modo de desarrollador activado (iOS 16 y posteriores).</translation>
    </message>
    <message>
      <source>The app requires something that this device doesn’t have</source>
      <translation>La app exige algo que este dispositivo no tiene</translation>
    </message>
    <message>
      <source>The app runs, but gets no push messages from the production service.</source>
      <translation>La app funciona, pero no recibe notificaciones push del servicio de producción.</translation>
    </message>
    <message>
      <source>The app was signed under another bundle identifier</source>
      <translation>La app se firmó con otro bundle ID</translation>
    </message>
    <message>
      <source>The app’s identifier is not the one that it was signed for</source>
      <translation>El identificador de la app no es aquel para el que se firmó</translation>
    </message>
    <message>
      <source>The app’s version is missing or is not text</source>
      <translation>La versión de la app falta o no es un texto</translation>
    </message>
    <message>
      <source>The archive carries App Store metadata from another app or a purchase</source>
      <translation>El IPA lleva metadatos de la App Store de otra app o de una compra</translation>
    </message>
    <message>
      <source>The archive has names that don’t belong in it</source>
      <translation>El IPA contiene nombres que no deberían estar</translation>
    </message>
    <message>
      <source>The archive holds folders or files that nobody may open</source>
      <translation>El IPA contiene carpetas o archivos que nadie puede abrir</translation>
    </message>
    <message>
      <source>The archive is damaged or contradicts itself</source>
      <translation>El IPA está dañado o se contradice</translation>
    </message>
    <message>
      <source>The archive is larger than 4 GB</source>
      <translation>El IPA ocupa más de 4 GB</translation>
    </message>
    <message>
      <source>The archive lost the files’ permissions</source>
      <translation>El IPA ha perdido los permisos de los archivos</translation>
    </message>
    <message>
      <source>The build stops working soon</source>
      <translation>La build dejará de funcionar pronto</translation>
    </message>
    <message>
      <source>The build was thinned for other devices</source>
      <translation>La build se redujo con app thinning para otros dispositivos</translation>
    </message>
    <message>
      <source>The bundle identifier is missing or has characters that it can’t have</source>
      <translation>El bundle ID falta o tiene caracteres no permitidos</translation>
    </message>
    <message>
      <source>The camera finds nothing, or opens something else.</source>
      <translation>La cámara no encuentra nada o abre otra cosa.</translation>
    </message>
    <message>
      <source>The certificate breaks Apple’s rules</source>
      <translation>El certificado incumple las reglas de Apple</translation>
    </message>
    <message>
      <source>The certificate comes from a private authority</source>
      <translation>El certificado es de una autoridad privada</translation>
    </message>
    <message>
      <source>The code was changed after signing</source>
      <translation>El código se cambió después de firmar</translation>
    </message>
    <message>
      <source>The device doesn’t trust the enterprise developer</source>
      <translation>El dispositivo no confía en el desarrollador empresarial</translation>
    </message>
    <message>
      <source>The device has enough free space</source>
      <translation>El dispositivo tiene suficiente espacio libre</translation>
    </message>
    <message>
      <source>The device has too little free space</source>
      <translation>El dispositivo no tiene suficiente espacio libre</translation>
    </message>
    <message>
      <source>The device is not in the profile</source>
      <translation>El dispositivo no está en el perfil</translation>
    </message>
    <message>
      <source>The device’s clock is right, and the device is unlocked</source>
      <translation>El dispositivo está en hora y desbloqueado</translation>
    </message>
    <message>
      <source>The device’s clock is wrong</source>
      <translation>El dispositivo no está en hora</translation>
    </message>
    <message>
      <source>The device’s iOS is older than the app needs</source>
      <translation>El iOS del dispositivo es anterior al que la app necesita</translation>
    </message>
    <message>
      <source>The device’s network keeps it from Apple’s servers</source>
      <translation>La red del dispositivo le impide llegar a los servidores de Apple</translation>
    </message>
    <message>
      <source>The device’s network lets it reach Apple’s servers</source>
      <translation>La red del dispositivo le permite llegar a los servidores de Apple</translation>
    </message>
    <message>
      <source>The download may stop with “Unable to Download App”.</source>
      <translation>La descarga puede interrumpirse con «No se puede descargar la app».</translation>
    </message>
    <message>
      <source>The download stops near its end with “Unable to Download App”, though a cable install works.</source>
      <translation>La descarga se interrumpe casi al final con «No se puede descargar la app», aunque por cable sí se instala.</translation>
    </message>
    <message>
      <source>The executable has no 64-bit ARM code</source>
      <translation>El ejecutable no tiene código ARM de 64 bits</translation>
    </message>
    <message>
      <source>The executable is encrypted by the App Store</source>
      <translation>El ejecutable está cifrado por la App Store</translation>
    </message>
    <message>
      <source>The first launch may need the Internet</source>
      <translation>La primera apertura puede necesitar Internet</translation>
    </message>
    <message numerus="yes">
      <source>The iOS of {count} devices is older than the app needs</source>
      <extracomment>Counts {count}. For one: The iOS of {count} device is older than the app needs</extracomment>
      <translation>
        <numerusform>El iOS de {count} dispositivo es anterior al que la app necesita</numerusform>
        <numerusform>El iOS de {count} dispositivos es anterior al que la app necesita</numerusform>
      </translation>
    </message>
    <message>
      <source>The icon appears but shows no progress, or waits for long.</source>
      <translation>El icono aparece, pero no muestra ningún progreso o espera mucho tiempo.</translation>
    </message>
    <message>
      <source>The icon appears, then the installation hangs</source>
      <translation>El icono aparece y luego la instalación se queda parada</translation>
    </message>
    <message>
      <source>The icon stays blank while the app downloads.</source>
      <translation>El icono queda en blanco mientras la app se descarga.</translation>
    </message>
    <message>
      <source>The install link does not lead to the manifest</source>
      <translation>El enlace de instalación no lleva al manifiesto</translation>
    </message>
    <message>
      <source>The manifest has no app for this model</source>
      <translation>El manifiesto no tiene ninguna app para este modelo</translation>
    </message>
    <message>
      <source>The manifest is for another platform</source>
      <translation>El manifiesto es para otra plataforma</translation>
    </message>
    <message>
      <source>The manifest is not a usable property list</source>
      <translation>El manifiesto no es una lista de propiedades utilizable</translation>
    </message>
    <message>
      <source>The manifest lacks something that iOS requires</source>
      <translation>Al manifiesto le falta algo que iOS exige</translation>
    </message>
    <message>
      <source>The manifest names another bundle identifier than the app</source>
      <translation>El manifiesto indica un bundle ID distinto del de la app</translation>
    </message>
    <message>
      <source>The manifest names another version than the app</source>
      <translation>El manifiesto indica una versión distinta de la de la app</translation>
    </message>
    <message>
      <source>The page doesn’t tell testers to open it in Safari</source>
      <translation>La página no dice a los testers que la abran en Safari</translation>
    </message>
    <message>
      <source>The page has no working Install link</source>
      <translation>La página no tiene un enlace «Instalar» válido</translation>
    </message>
    <message>
      <source>The page opens; then “Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation>La página se abre; después, «No se puede conectar con» el servidor o «No se puede descargar la app».</translation>
    </message>
    <message>
      <source>The profile doesn’t contain the signing certificate</source>
      <translation>El perfil no contiene el certificado de firma</translation>
    </message>
    <message>
      <source>The profile has expired</source>
      <translation>El perfil ha caducado</translation>
    </message>
    <message>
      <source>The profile is damaged or not signed by Apple</source>
      <translation>El perfil está dañado o no está firmado por Apple</translation>
    </message>
    <message>
      <source>The profile is for another platform</source>
      <translation>El perfil es para otra plataforma</translation>
    </message>
    <message>
      <source>The profile is for development</source>
      <translation>El perfil es de desarrollo</translation>
    </message>
    <message>
      <source>The profile is for the App Store</source>
      <translation>El perfil es para la App Store</translation>
    </message>
    <message>
      <source>The same app, signed by another team, is on the device</source>
      <translation>En el dispositivo está la misma app, firmada por otro equipo</translation>
    </message>
    <message>
      <source>The server answers with a web page instead of the file</source>
      <translation>El servidor responde con una página web en lugar del archivo</translation>
    </message>
    <message>
      <source>The server asks for a sign-in</source>
      <translation>El servidor pide iniciar sesión</translation>
    </message>
    <message>
      <source>The server can’t continue a broken download</source>
      <translation>El servidor no puede reanudar una descarga interrumpida</translation>
    </message>
    <message>
      <source>The server compresses the app on its way</source>
      <translation>El servidor comprime la app al enviarla</translation>
    </message>
    <message>
      <source>The server does not answer</source>
      <translation>El servidor no responde</translation>
    </message>
    <message>
      <source>The server does not deliver the app as published</source>
      <translation>El servidor no entrega la app tal como se publicó</translation>
    </message>
    <message>
      <source>The server does not deliver the manifest as published</source>
      <translation>El servidor no entrega el manifiesto tal como se publicó</translation>
    </message>
    <message>
      <source>The server does not find a file, or refuses it</source>
      <translation>El servidor no encuentra un archivo o lo deniega</translation>
    </message>
    <message>
      <source>The server does not say how large the app is</source>
      <translation>El servidor no indica el tamaño de la app</translation>
    </message>
    <message>
      <source>The server does not speak TLS 1.2 or later</source>
      <translation>El servidor no admite TLS 1.2 o posterior</translation>
    </message>
    <message>
      <source>The server is only reachable from its own network</source>
      <translation>Solo se puede acceder al servidor desde su propia red</translation>
    </message>
    <message>
      <source>The server redirects instead of answering</source>
      <translation>El servidor redirige en lugar de responder</translation>
    </message>
    <message>
      <source>The server refuses iOS’ own downloader but not a browser</source>
      <translation>El servidor rechaza el gestor de descargas de iOS, pero no un navegador</translation>
    </message>
    <message>
      <source>The server’s certificate is not accepted</source>
      <translation>El certificado del servidor no se acepta</translation>
    </message>
    <message>
      <source>The signature and the profile belong to different teams</source>
      <translation>La firma y el perfil son de equipos distintos</translation>
    </message>
    <message>
      <source>The signature has no SHA-256 digests</source>
      <translation>La firma no tiene sumas de comprobación SHA-256</translation>
    </message>
    <message>
      <source>The signature is damaged</source>
      <translation>La firma está dañada</translation>
    </message>
    <message>
      <source>The signature itself is not sound</source>
      <translation>La propia firma no es válida</translation>
    </message>
    <message>
      <source>The signature’s format is too old for iOS 15 and later</source>
      <translation>El formato de la firma es demasiado antiguo para iOS 15 y posteriores</translation>
    </message>
    <message>
      <source>The signing certificate doesn’t lead to Apple</source>
      <translation>La cadena del certificado de firma no llega a Apple</translation>
    </message>
    <message>
      <source>The signing certificate is not valid now</source>
      <translation>El certificado de firma no es válido ahora</translation>
    </message>
    <message>
      <source>The signing certificate was revoked</source>
      <translation>El certificado de firma se ha revocado</translation>
    </message>
    <message>
      <source>The tester trusts the developer in Settings</source>
      <translation>El tester confía en el desarrollador en Ajustes</translation>
    </message>
    <message>
      <source>The two forms of the entitlements in the signature differ</source>
      <translation>Las dos formas de los entitlements de la firma difieren</translation>
    </message>
    <message>
      <source>The two forms of the profile in one file differ</source>
      <translation>Las dos formas del perfil en un mismo archivo difieren</translation>
    </message>
    <message>
      <source>The watch app and its iPhone app don’t name each other properly</source>
      <translation>La app del reloj y su app del iPhone no hacen referencia una a otra correctamente</translation>
    </message>
    <message>
      <source>There is not exactly one app in the folder Payload</source>
      <translation>No hay exactamente una app en la carpeta Payload</translation>
    </message>
    <message>
      <source>Turn compression off for .ipa files; they are compressed already.</source>
      <translation>Desactive la compresión para los archivos .ipa; ya están comprimidos.</translation>
    </message>
    <message>
      <source>Update iOS on the device, or lower the app’s deployment target.</source>
      <translation>Actualice iOS en el dispositivo o reduzca el deployment target de la app.</translation>
    </message>
    <message>
      <source>Upload the manifest to the address in the link, and let the server answer 200 with it.</source>
      <translation>Suba el manifiesto a la dirección del enlace y haga que el servidor lo entregue con el estado 200.</translation>
    </message>
    <message>
      <source>Use a profile whose App ID fits the bundle identifier, and sign again.</source>
      <translation>Use un perfil cuyo App ID corresponda al bundle ID y firme de nuevo.</translation>
    </message>
    <message>
      <source>Use absolute addresses that begin with https:// for the page, the manifest and the app.</source>
      <translation>Use direcciones absolutas que empiecen por https:// para la página, el manifiesto y la app.</translation>
    </message>
    <message>
      <source>Use another device, or add its kind to the app’s supported destinations.</source>
      <translation>Use otro dispositivo o añada su tipo a los destinos compatibles (Supported Destinations) de la app.</translation>
    </message>
    <message>
      <source>Use another device, or take the capability out of UIRequiredDeviceCapabilities.</source>
      <translation>Use otro dispositivo o quite la capacidad de UIRequiredDeviceCapabilities.</translation>
    </message>
    <message>
      <source>Use another network once; ppq.apple.com and ocsp.apple.com must be reachable.</source>
      <translation>Use otra red una vez; ppq.apple.com y ocsp.apple.com deben ser accesibles.</translation>
    </message>
    <message>
      <source>Use your own build; one that was taken from the App Store runs only where it was bought.</source>
      <translation>Use su propia build; una tomada de la App Store solo funciona donde se compró.</translation>
    </message>
    <message>
      <source>Use your own build; remove SC_Info and iTunesMetadata.plist before signing.</source>
      <translation>Use su propia build; elimine SC_Info e iTunesMetadata.plist antes de firmar.</translation>
    </message>
    <message>
      <source>Usually nothing; a proxy or an old iOS may mishandle the file.</source>
      <translation>Normalmente nada; un proxy o un iOS antiguo puede tratar mal el archivo.</translation>
    </message>
    <message>
      <source>Usually nothing; a recent iOS may read the other form than older ones.</source>
      <translation>Normalmente nada; un iOS reciente puede leer una forma distinta de la que leen los anteriores.</translation>
    </message>
    <message>
      <source>Usually nothing; names that are there twice or differ in case alone can break the install.</source>
      <translation>Normalmente nada; los nombres duplicados o que solo difieren en mayúsculas pueden impedir la instalación.</translation>
    </message>
    <message>
      <source>Without it: “Unable to Verify App”, when the app is first opened.</source>
      <translation>Sin conexión: «No se puede verificar la app» al abrirla por primera vez.</translation>
    </message>
    <message>
      <source>iOS asks to remove the app first, or “Unable to Install”.</source>
      <translation>iOS pide eliminar antes la app, o «No se puede instalar».</translation>
    </message>
    <message numerus="yes">
      <source>{count} devices are not in the profile</source>
      <extracomment>Counts {count}. For one: {count} device is not in the profile</extracomment>
      <translation>
        <numerusform>{count} dispositivo no está en el perfil</numerusform>
        <numerusform>{count} dispositivos no están en el perfil</numerusform>
      </translation>
    </message>
    <message>
      <source>“Cannot connect to” the server</source>
      <translation>«No se puede conectar con» el servidor</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, or no question appears at all.</source>
      <translation>«No se puede conectar con» el servidor, o no aparece ninguna pregunta.</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation>«No se puede conectar con» el servidor, o «No se puede descargar la app».</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, right after the tap on Install.</source>
      <translation>«No se puede conectar con» el servidor, justo después de tocar «Instalar».</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, since its certificate seems not to be valid.</source>
      <translation>«No se puede conectar con» el servidor, porque su certificado no parece válido.</translation>
    </message>
    <message>
      <source>“Invalid manifest”</source>
      <translation>«Manifiesto no válido»</translation>
    </message>
    <message>
      <source>“This app requires a newer version of iOS”, or the icon vanishes.</source>
      <translation>«Esta app requiere una versión más reciente de iOS», o el icono desaparece.</translation>
    </message>
    <message>
      <source>“Unable to Download App”, or the new icon vanishes again.</source>
      <translation>«No se puede descargar la app», o el icono nuevo vuelve a desaparecer.</translation>
    </message>
    <message>
      <source>“Unable to Download App”, or “Unable to Install”</source>
      <translation>«No se puede descargar la app» o «No se puede instalar»</translation>
    </message>
    <message>
      <source>“Unable to Install” on iOS 11 and later, which run nothing else.</source>
      <translation>«No se puede instalar» en iOS 11 y posteriores, que no ejecutan otro código.</translation>
    </message>
    <message>
      <source>“Unable to Install”, often with the words “integrity could not be verified”.</source>
      <translation>«No se puede instalar», a menudo con las palabras «no se ha podido verificar su integridad».</translation>
    </message>
    <message>
      <source>“Unable to Install”, or iOS says that there is not enough storage.</source>
      <translation>«No se puede instalar», o iOS dice que no hay suficiente espacio.</translation>
    </message>
    <message>
      <source>“Unable to Install”, or the app “is no longer available” where it is installed.</source>
      <translation>«No se puede instalar», o la app «ya no está disponible» donde está instalada.</translation>
    </message>
    <message>
      <source>“Unable to Install”, while the earlier app stays as it is.</source>
      <translation>«No se puede instalar», y la app anterior queda como está.</translation>
    </message>
    <message>
      <source>“Unable to Install”: iOS finds no valid provisioning profile.</source>
      <translation>«No se puede instalar»: iOS no encuentra un perfil de aprovisionamiento válido.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the app doesn’t support this kind of device.</source>
      <translation>«No se puede instalar»: la app no es compatible con este tipo de dispositivo.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the build is not meant for this model.</source>
      <translation>«No se puede instalar»: la build no está destinada a este modelo.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the device lacks a required capability.</source>
      <translation>«No se puede instalar»: al dispositivo le falta una capacidad exigida.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the download ends, then iOS gives up.</source>
      <translation>«No se puede instalar»: la descarga termina y luego iOS desiste.</translation>
    </message>
    <message>
      <source>“Unable to Install”; where the app is already installed, it no longer opens.</source>
      <translation>«No se puede instalar»; donde la app ya está instalada, deja de abrirse.</translation>
    </message>
    <message>
      <source>“Unable to Verify App”, when the app is first opened.</source>
      <translation>«No se puede verificar la app» al abrirla por primera vez.</translation>
    </message>
    <message>
      <source>“Untrusted Enterprise Developer”, when the app is first opened.</source>
      <translation>«Desarrollador empresarial no fiable» al abrir la app por primera vez.</translation>
    </message>
  </context>
  <context>
    <name>Host key</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy the fingerprint</source>
      <translation>Copiar la huella digital</translation>
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it and would receive your password and your builds. Ask whoever runs the server before anything else.</source>
      <translation>O el servidor se ha reinstalado, o alguien se ha interpuesto en la conexión y recibiría la contraseña y las builds. Antes de nada, pregunte a quien gestiona el servidor.</translation>
    </message>
    <message>
      <source>Fingerprint {value}</source>
      <translation>Huella digital {value}</translation>
    </message>
    <message>
      <source>If the change is right, forget the old key in the server’s settings.</source>
      <translation>Si el cambio es correcto, olvide la clave antigua en los ajustes del servidor.</translation>
    </message>
    <message>
      <source>If the change is right, take the old key out of known_hosts:</source>
      <translation>Si el cambio es correcto, quite la clave antigua de known_hosts:</translation>
    </message>
    <message>
      <source>Is this the right server?</source>
      <translation>¿Es este el servidor correcto?</translation>
    </message>
    <message>
      <source>On the server: {command}</source>
      <translation>En el servidor: {command}</translation>
    </message>
    <message>
      <source>Once</source>
      <translation>Una vez</translation>
    </message>
    <message>
      <source>Once: trust this key until otadesk ends</source>
      <translation>Una vez: confiar en esta clave hasta que otadesk se cierre</translation>
    </message>
    <message>
      <source>Paste to compare</source>
      <translation>Pegar para comparar</translation>
    </message>
    <message>
      <source>Server settings…</source>
      <translation>Ajustes del servidor…</translation>
    </message>
    <message>
      <source>Shown now</source>
      <translation>Mostrada ahora</translation>
    </message>
    <message>
      <source>The jump host {server} shows a different key than the one you trusted. Nothing was sent over this connection.</source>
      <translation>El host de salto {server} muestra una clave distinta de la que se había dado por buena. Por esta conexión no se ha enviado nada.</translation>
    </message>
    <message>
      <source>The jump host {server} shows this key for the first time. Compare it with what its owner says.</source>
      <translation>El host de salto {server} muestra esta clave por primera vez. Compárela con la que indique su responsable.</translation>
    </message>
    <message>
      <source>The same so far.</source>
      <translation>Coincide hasta aquí.</translation>
    </message>
    <message>
      <source>The two are the same.</source>
      <translation>Las dos coinciden.</translation>
    </message>
    <message>
      <source>These differ. Don’t go on before you know why.</source>
      <translation>No coinciden. No continúe sin saber por qué.</translation>
    </message>
    <message>
      <source>This may be another computer</source>
      <translation>Puede que este sea otro ordenador</translation>
    </message>
    <message>
      <source>Trust</source>
      <translation>Confiar</translation>
    </message>
    <message>
      <source>Trust counts for {names} too.</source>
      <translation>La confianza vale también para {names}.</translation>
    </message>
    <message>
      <source>Trusted until now</source>
      <translation>De confianza hasta ahora</translation>
    </message>
    <message>
      <source>{server} shows a different key than the one that you trust for {name}. Compare it with what the server’s owner says.</source>
      <translation>{server} muestra una clave distinta de aquella en la que confía para {name}. Compárela con la que indique el responsable del servidor.</translation>
    </message>
    <message>
      <source>{server} shows a different key than the one you trusted. Nothing was sent over this connection.</source>
      <translation>{server} muestra una clave distinta de la que se había dado por buena. Por esta conexión no se ha enviado nada.</translation>
    </message>
    <message>
      <source>{server} shows this key for the first time. Compare it with what the server’s owner says.</source>
      <translation>{server} muestra esta clave por primera vez. Compárela con la que indique el responsable del servidor.</translation>
    </message>
  </context>
  <context>
    <name>Nearby</name>
    <message>
      <source>Port {port} is taken, so links made earlier don’t work until it is free again.</source>
      <translation>El puerto {port} está ocupado; los enlaces anteriores no funcionarán hasta que quede libre.</translation>
    </message>
    <message>
      <source>The address {address} is new to this computer’s certificate authority; links use the name {name}.</source>
      <translation>La dirección {address} es nueva para la autoridad de certificación de este ordenador; los enlaces usan el nombre {name}.</translation>
    </message>
    <message>
      <source>There is no network: only this computer itself can open the page.</source>
      <translation>No hay red: solo este ordenador puede abrir la página.</translation>
    </message>
    <message>
      <source>This computer’s certificate authority was damaged or expired: testers must trust the new one.</source>
      <translation>La autoridad de certificación de este ordenador estaba dañada o había caducado: los testers deben confiar en la nueva.</translation>
    </message>
  </context>
  <context>
    <name>Poster</name>
    <message>
      <source>A poster leads to one build: choose just one.</source>
      <translation>Un cartel lleva a una sola build: elija solo una.</translation>
    </message>
    <message>
      <source>Point the camera of the iPhone or iPad at the code.</source>
      <translation>Apunte al código con la cámara del iPhone o del iPad.</translation>
    </message>
    <message>
      <source>Print poster…</source>
      <translation>Imprimir cartel…</translation>
    </message>
    <message>
      <source>Tap the link that appears, then Install.</source>
      <translation>Toque el enlace que aparece y luego «Instalar».</translation>
    </message>
    <message>
      <source>The printer did not take the poster.</source>
      <translation>La impresora no aceptó el cartel.</translation>
    </message>
    <message>
      <source>There is nothing to print yet.</source>
      <translation>Todavía no hay nada que imprimir.</translation>
    </message>
    <message>
      <source>iOS asks once more. Then the app is on the Home Screen.</source>
      <translation>iOS pregunta una vez más. Después la app está en la pantalla de inicio.</translation>
    </message>
  </context>
  <context>
    <name>Publish</name>
    <message>
      <source>1  Trust this computer</source>
      <translation>1  Confiar en este ordenador</translation>
    </message>
    <message>
      <source>2  Install the app</source>
      <translation>2  Instalar la app</translation>
    </message>
    <message>
      <source>2  Open its page</source>
      <translation>2  Abrir su página</translation>
    </message>
    <message>
      <source>A QR code is presented</source>
      <translation>Se está presentando un código QR</translation>
    </message>
    <message>
      <source>A build is published</source>
      <translation>Se está publicando un build</translation>
    </message>
    <message>
      <source>A file on the server was not what it should be, so nothing of it was used: everything was sent. Have a look at the server’s disk, or at who else writes there.</source>
      <translation>Un archivo del servidor no era lo que debía ser, así que no se ha aprovechado nada de él y se ha enviado todo. Revise el disco del servidor o quién más escribe en él.</translation>
    </message>
    <message>
      <source>A phone gets it: page, manifest and app checked</source>
      <translation>Accesible desde un iPhone: página, manifiesto y app comprobados</translation>
    </message>
    <message>
      <source>A sample to try everything with</source>
      <translation>Un ejemplo para probarlo todo</translation>
    </message>
    <message>
      <source>A tester sees…</source>
      <translation>Un tester ve…</translation>
    </message>
    <message>
      <source>Add a server</source>
      <translation>Añadir un servidor</translation>
    </message>
    <message>
      <source>An .ipa exported for ad hoc, enterprise or development</source>
      <translation>Un .ipa exportado para ad hoc, enterprise o desarrollo</translation>
    </message>
    <message>
      <source>Ask the tester</source>
      <translation>Preguntar al tester</translation>
    </message>
    <message>
      <source>Back to the build</source>
      <translation>Volver al build</translation>
    </message>
    <message>
      <source>Browse for an IPA</source>
      <translation>Buscar un IPA</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Explorar…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelado</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <source>Causes on the server are looked for when the build is published.</source>
      <translation>Las causas en el servidor se buscan al publicar la build.</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Comprobar de nuevo</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Elegir otro archivo…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Confirm the copy</source>
      <translation>Confirmar la copia</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Conectar</translation>
    </message>
    <message>
      <source>Connecting again</source>
      <translation>Conectando de nuevo</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy its notes</source>
      <translation>Copiar sus notas</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copiar enlace</translation>
    </message>
    <message>
      <source>Copy link: {title}</source>
      <translation>Copiar enlace: {title}</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Copiar imagen</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Copiar informe</translation>
    </message>
    <message>
      <source>Copy this finding: {title}</source>
      <translation>Copiar este hallazgo: {title}</translation>
    </message>
    <message>
      <source>Could not be checked: “{title}”</source>
      <translation>No se pudo comprobar: «{title}»</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Eliminada</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Drag the code to a folder or another program: as PNG, or with {key} held as SVG.</source>
      <translation>Arrastre el código a una carpeta o a otro programa: como PNG o, con {key} pulsada, como SVG.</translation>
    </message>
    <message>
      <source>Drop an app here</source>
      <translation>Suelte aquí una app</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>For programs (*.json)</source>
      <translation>Para programas (*.json)</translation>
    </message>
    <message>
      <source>Free space on the device</source>
      <translation>Espacio libre en el dispositivo</translation>
    </message>
    <message>
      <source>It is only the sample: a phone shows its page, and stops at Install.</source>
      <translation>Es solo el ejemplo: un teléfono muestra su página y se detiene en Instalar.</translation>
    </message>
    <message>
      <source>It takes the place of {version}, which they get now.</source>
      <translation>Ocupa el lugar de {version}, que reciben ahora.</translation>
    </message>
    <message>
      <source>It waited in the queue when otadesk was closed.</source>
      <translation>Esperaba en la cola cuando se cerró otadesk.</translation>
    </message>
    <message>
      <source>It was published all the same: phones get its page, and stop at Install.</source>
      <translation>Se publicó de todos modos: los teléfonos ven su página y se detienen en «Instalar».</translation>
    </message>
    <message>
      <source>It was to be published to {place}.</source>
      <translation>Iba a publicarse en {place}.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Leave the presentation</source>
      <translation>Salir de la presentación</translation>
    </message>
    <message>
      <source>Let go to add it</source>
      <translation>Suelte para añadirla</translation>
    </message>
    <message>
      <source>Let go to open it under Publish</source>
      <translation>Suelte para abrirla en «Publicar»</translation>
    </message>
    <message>
      <source>Look at it as a phone would</source>
      <translation>Comprobar como un iPhone</translation>
    </message>
    <message>
      <source>Looked for and not found</source>
      <translation>Buscado y no encontrado</translation>
    </message>
    <message>
      <source>Looking at every file and signature…</source>
      <translation>Examinando cada archivo y firma…</translation>
    </message>
    <message>
      <source>Looking at it as a phone would…</source>
      <translation>Comprobando como un iPhone…</translation>
    </message>
    <message>
      <source>Looking at what is in it…</source>
      <translation>Examinando el contenido…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Examinando…</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguientes</translation>
    </message>
    <message>
      <source>Next codes</source>
      <translation>Códigos siguientes</translation>
    </message>
    <message>
      <source>No answer for {span}</source>
      <translation>Sin respuesta desde hace {span}</translation>
    </message>
    <message>
      <source>Not connected yet, after {span}</source>
      <translation>Aún sin conexión tras {span}</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it.</source>
      <translation>No se conoce nada en esta build que lo cause.</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it. This could not be decided:</source>
      <translation>No se conoce nada en esta build que lo cause. No se ha podido determinar lo siguiente:</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it. What is open, the tester can tell:</source>
      <translation>No se conoce nada en esta build que lo cause. El tester puede decir lo que falta por saber:</translation>
    </message>
    <message>
      <source>Nothing sent yet, after {span}</source>
      <translation>Aún no se ha enviado nada tras {span}</translation>
    </message>
    <message>
      <source>Once for each phone: scan, and follow the three steps there.</source>
      <translation>Una vez por iPhone: escanee el código y siga los tres pasos que aparecen.</translation>
    </message>
    <message>
      <source>Only the phone can tell</source>
      <translation>Solo el iPhone puede decirlo</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open the page in the browser</source>
      <translation>Abrir la página en el navegador</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
      <source>Page (*.html)</source>
      <translation>Página (*.html)</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Paused on the way to {place}</source>
      <translation>En pausa, de camino a {place}</translation>
    </message>
    <message>
      <source>Phones see its page. It isn’t signed, so none can install it.</source>
      <translation>Los teléfonos ven su página. No está firmado, así que ninguno lo instala.</translation>
    </message>
    <message>
      <source>Point the iPhone’s camera at the code, then tap Install.</source>
      <translation>Apunte al código con la cámara del iPhone y toque «Instalar».</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Presentar</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Anteriores</translation>
    </message>
    <message>
      <source>Previous codes</source>
      <translation>Códigos anteriores</translation>
    </message>
    <message>
      <source>Progress of the upload</source>
      <translation>Progreso de la subida</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Publicar</translation>
    </message>
    <message>
      <source>Publish a build, or choose some under Releases.</source>
      <translation>Publique una build o elija algunas en Versiones.</translation>
    </message>
    <message numerus="yes">
      <source>Publish all {count}</source>
      <extracomment>Counts {count}. For one: Publish one</extracomment>
      <translation>
        <numerusform>Publicar una</numerusform>
        <numerusform>Publicar las {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>Publish another</source>
      <translation>Publicar otra</translation>
    </message>
    <message>
      <source>Publish anyway</source>
      <translation>Publicar igualmente</translation>
    </message>
    <message>
      <source>Publish here anyway…</source>
      <translation>Publicar aquí de todos modos…</translation>
    </message>
    <message>
      <source>Publish to</source>
      <translation>Publicar en</translation>
    </message>
    <message>
      <source>Publish to this computer</source>
      <translation>Publicar en este ordenador</translation>
    </message>
    <message>
      <source>Publish to {place}</source>
      <translation>Publicar en {place}</translation>
    </message>
    <message>
      <source>Publish to {place} anyway…</source>
      <translation>Publicar en {place} de todos modos…</translation>
    </message>
    <message numerus="yes">
      <source>Publish {count} good ones</source>
      <extracomment>Counts {count}. For one: Publish the good one</extracomment>
      <translation>
        <numerusform>Publicar la que no tiene errores</numerusform>
        <numerusform>Publicar las {count} sin errores</numerusform>
      </translation>
    </message>
    <message>
      <source>Publish {name}, which will not install?</source>
      <translation>¿Publicar {name}, que no se instalará?</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Publicada</translation>
    </message>
    <message>
      <source>Published to {place}, and being checked</source>
      <translation>Publicada en {place}; se está comprobando</translation>
    </message>
    <message>
      <source>Published, but a phone can’t install it: {reason}</source>
      <translation>Publicada, pero un iPhone no puede instalarla: {reason}</translation>
    </message>
    <message>
      <source>Published, but no phone gets it there</source>
      <translation>Publicado, pero ningún teléfono lo obtiene de ahí</translation>
    </message>
    <message>
      <source>Published, but not checked yet</source>
      <translation>Publicada; aún no se ha comprobado</translation>
    </message>
    <message>
      <source>Published; not everything could be checked</source>
      <translation>Publicada; no se ha podido comprobar todo</translation>
    </message>
    <message>
      <source>Publishing to {place}</source>
      <translation>Publicando en {place}</translation>
    </message>
    <message>
      <source>QR</source>
      <translation>QR</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>Código QR</translation>
    </message>
    <message>
      <source>QR code for {url}</source>
      <translation>Código QR de {url}</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Cola</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Leyendo</translation>
    </message>
    <message>
      <source>Ready now: phones on your network scan a code. Nothing to set up.</source>
      <translation>Listo: los teléfonos de la red escanean un código. Nada que configurar.</translation>
    </message>
    <message>
      <source>Ready to scan</source>
      <translation>Lista para escanear</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Recientes</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Sustituida</translation>
    </message>
    <message>
      <source>Replaced in {folder}: {files}</source>
      <translation>Se sustituye en {folder}: {files}</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>SVG drawing (*.svg)</source>
      <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
      <source>Save report…</source>
      <translation>Guardar informe…</translation>
    </message>
    <message>
      <source>Save the QR code</source>
      <translation>Guardar el código QR</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Guardar el informe</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>Sent {sent} of {total} in {span}, the rest was already there</source>
      <translation>{sent} de {total} enviados en {span}; el resto ya estaba</translation>
    </message>
    <message>
      <source>Sent {total} in {span}</source>
      <translation>{total} enviados en {span}</translation>
    </message>
    <message>
      <source>Sent {total} in {span}, page and icons included</source>
      <translation>{total} enviados en {span}, con la página y los iconos</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Ver todas</translation>
    </message>
    <message>
      <source>Show all releases</source>
      <translation>Ver todas las versiones</translation>
    </message>
    <message>
      <source>Show its releases</source>
      <translation>Ver sus versiones</translation>
    </message>
    <message>
      <source>Show the QR code of {name}</source>
      <translation>Mostrar el código QR de {name}</translation>
    </message>
    <message>
      <source>Skip the check</source>
      <translation>Omitir la comprobación</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>Stopped on the way</source>
      <translation>Interrumpido a medio camino</translation>
    </message>
    <message>
      <source>Stopped on the way to {place} last time. What was sent is kept: only the rest will be sent.</source>
      <translation>La última vez se interrumpió de camino a {place}. Lo enviado se conserva: solo se enviará el resto.</translation>
    </message>
    <message>
      <source>Switch testers over</source>
      <translation>Activar para los testers</translation>
    </message>
    <message>
      <source>Take out of the queue</source>
      <translation>Quitar de la cola</translation>
    </message>
    <message>
      <source>Taken for granted</source>
      <translation>Se da por supuesto</translation>
    </message>
    <message>
      <source>Testers get a newer build by now. This one was looked at on its own page.</source>
      <translation>Los testers ya reciben una build más reciente. Esta se ha comprobado en su propia página.</translation>
    </message>
    <message>
      <source>Testers get {newer} now; with this one they get {version}.</source>
      <translation>Los testers obtienen ahora {newer}; con esta build obtendrán {version}.</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>Texto (*.txt)</translation>
    </message>
    <message>
      <source>That is not so</source>
      <translation>No es así</translation>
    </message>
    <message>
      <source>That is so</source>
      <translation>Es así</translation>
    </message>
    <message>
      <source>The catalogue was left out: “{name}” on the server is not otadesk’s. Move it away, or give builds a folder of their own.</source>
      <translation>Se ha omitido el catálogo: «{name}», en el servidor, no es de otadesk. Muévalo a otro lugar o dé a las builds una carpeta propia.</translation>
    </message>
    <message>
      <source>The code leads to its page.</source>
      <translation>El código lleva a su página.</translation>
    </message>
    <message>
      <source>The connection broke. Next try in {span}.</source>
      <translation>Se ha cortado la conexión. Próximo intento en {span}.</translation>
    </message>
    <message>
      <source>The connection broke. Trying again…</source>
      <translation>Se ha cortado la conexión. Reintentando…</translation>
    </message>
    <message>
      <source>Then scan this code and tap Install. It works in this network while otadesk is open.</source>
      <translation>Después, escanee este código y toque «Instalar». Funciona en esta red mientras otadesk esté abierto.</translation>
    </message>
    <message>
      <source>Then scan this code. It works in this network while otadesk is open.</source>
      <translation>Después, escanee este código. Funciona en esta red mientras otadesk esté abierto.</translation>
    </message>
    <message>
      <source>There is nothing to present yet.</source>
      <translation>Todavía no hay nada que presentar.</translation>
    </message>
    <message>
      <source>This</source>
      <translation>Esto</translation>
    </message>
    <message>
      <source>This build is in the queue twice for the same place. Publishing all sends it once.</source>
      <translation>Esta build está dos veces en la cola para el mismo destino. Al publicar todas se envía una sola vez.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Este ordenador</translation>
    </message>
    <message>
      <source>This is what causes it:</source>
      <translation>Esta es la causa:</translation>
    </message>
    <message>
      <source>This server can’t replace a file in one step. For a moment during the switch the page could be missing.</source>
      <translation>Este servidor no puede sustituir un archivo en un solo paso. Durante el cambio, la página podría faltar un momento.</translation>
    </message>
    <message>
      <source>This takes a while for a large build. You can publish meanwhile.</source>
      <translation>Con una build grande, esto tarda un poco. Mientras tanto se puede publicar.</translation>
    </message>
    <message>
      <source>To be published</source>
      <translation>Por publicar</translation>
    </message>
    <message>
      <source>Trust this computer</source>
      <translation>Confiar en este ordenador</translation>
    </message>
    <message>
      <source>Try a sample app</source>
      <translation>Probar una app de ejemplo</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Intentar ahora</translation>
    </message>
    <message>
      <source>Twice in the queue</source>
      <translation>Dos veces en la cola</translation>
    </message>
    <message>
      <source>Upload</source>
      <translation>Subir</translation>
    </message>
    <message>
      <source>Waiting for {name}</source>
      <translation>Esperando a {name}</translation>
    </message>
    <message>
      <source>Waiting its turn</source>
      <translation>En espera de turno</translation>
    </message>
    <message>
      <source>Waiting to be published to {place}</source>
      <translation>En espera de publicarse en {place}</translation>
    </message>
    <message>
      <source>What should testers look at?</source>
      <translation>¿En qué deben fijarse los testers?</translation>
    </message>
    <message>
      <source>What testers would see</source>
      <translation>Qué verían los testers</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>Qué se ha observado</translation>
    </message>
    <message>
      <source>What was sent stays on the server, out of sight: the next try sends only the rest.</source>
      <translation>Lo enviado queda en el servidor, fuera de la vista: el próximo intento envía solo el resto.</translation>
    </message>
    <message>
      <source>What will be written</source>
      <translation>Qué se escribirá</translation>
    </message>
    <message>
      <source>What’s new</source>
      <translation>Novedades</translation>
    </message>
    <message>
      <source>What’s new in this build</source>
      <translation>Novedades de esta build</translation>
    </message>
    <message>
      <source>When the phone asks: the fingerprint of this computer’s certificate is {value}</source>
      <translation>Cuando el iPhone pregunte: la huella digital del certificado de este ordenador es {value}</translation>
    </message>
    <message>
      <source>Why it could not be checked</source>
      <translation>Por qué no se pudo comprobar</translation>
    </message>
    <message>
      <source>Will not install</source>
      <translation>No se instalará</translation>
    </message>
    <message>
      <source>With UDIDs and people’s names</source>
      <translation>Con UDID y nombres de personas</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirada</translation>
    </message>
    <message>
      <source>Your own, for testers anywhere. SFTP and HTTPS are all it takes.</source>
      <translation>Propio, para testers en cualquier lugar. Bastan SFTP y HTTPS.</translation>
    </message>
    <message>
      <source>compared by its digest on the server</source>
      <translation>comparado en el servidor por su suma de comprobación</translation>
    </message>
    <message>
      <source>iPhone and iPad</source>
      <translation>iPhone y iPad</translation>
    </message>
    <message>
      <source>read back and compared</source>
      <translation>releído y comparado</translation>
    </message>
    <message>
      <source>testers nearby</source>
      <translation>testers cercanos</translation>
    </message>
    <message>
      <source>the server has not answered for {span}</source>
      <translation>el servidor no responde desde hace {span}</translation>
    </message>
    <message numerus="yes">
      <source>{count} builds are in the queue already.</source>
      <extracomment>Counts {count}. For one: {count} build is in the queue already.</extracomment>
      <translation>
        <numerusform>{count} build ya está en la cola.</numerusform>
        <numerusform>{count} builds ya están en la cola.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds put away</source>
      <extracomment>Counts {count}. For one: One build put away</extracomment>
      <translation>
        <numerusform>Una build retirada</numerusform>
        <numerusform>{count} builds retiradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks could not be answered</source>
      <extracomment>Counts {count}. For one: One check could not be answered</extracomment>
      <translation>
        <numerusform>Una comprobación sin respuesta</numerusform>
        <numerusform>{count} comprobaciones sin respuesta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks passed</source>
      <extracomment>Counts {count}. For one: {count} check passed</extracomment>
      <translation>
        <numerusform>{count} comprobación superada</numerusform>
        <numerusform>{count} comprobaciones superadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} depend on the phone</source>
      <extracomment>Counts {count}. For one: {count} depends on the phone</extracomment>
      <translation>
        <numerusform>{count} depende del iPhone</numerusform>
        <numerusform>{count} dependen del iPhone</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <source>{first} of {count}</source>
      <translation>{first} de {count}</translation>
    </message>
    <message>
      <source>{first} to {last} of {count}</source>
      <translation>{first} a {last} de {count}</translation>
    </message>
    <message>
      <source>{name} is in the queue already.</source>
      <translation>{name} ya está en la cola.</translation>
    </message>
    <message>
      <source>{name} is no longer in the queue.</source>
      <translation>{name} ya no está en la cola.</translation>
    </message>
    <message>
      <source>{name} is no longer there.</source>
      <translation>{name} ya no está.</translation>
    </message>
    <message>
      <source>{name} report</source>
      <translation>Informe de {name}</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{rate}, limited to {limit}</source>
      <translation>{rate}, limitado a {limit}</translation>
    </message>
    <message>
      <source>{size} was there already</source>
      <translation>{size} ya estaban allí</translation>
    </message>
    <message>
      <source>{span} left</source>
      <translation>restante: {span}</translation>
    </message>
    <message>
      <source>{system} or later</source>
      <translation>{system} o posterior</translation>
    </message>
    <message>
      <source>{verdict}. It goes to {place}, and testers who scan the code will see an error.</source>
      <translation>{verdict}. Va a {place}, y los testers que escaneen el código verán un error.</translation>
    </message>
    <message>
      <source>{version} ({build}) was there already, published on {day}. Testers can’t tell the two apart: give the next one another build number.</source>
      <translation>{version} ({build}) ya estaba ahí, publicada el {day}. Los testers no pueden distinguir las dos: dé a la próxima build otro número.</translation>
    </message>
    <message>
      <source>{version} is on this computer already, published {when}.</source>
      <translation>{version} ya está en este ordenador; publicada: {when}.</translation>
    </message>
    <message>
      <source>{version} is on {place} already, published {when}.</source>
      <translation>{version} ya está en {place}; publicada: {when}.</translation>
    </message>
    <message>
      <source>“{title}”</source>
      <translation>«{title}»</translation>
    </message>
    <message>
      <source>→ {place}</source>
      <translation>→ {place}</translation>
    </message>
  </context>
  <context>
    <name>Releases</name>
    <message>
      <source>AMP page</source>
      <translation>Página AMP</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Activity…</source>
      <translation>Historial…</translation>
    </message>
    <message>
      <source>All notes…</source>
      <translation>Todas las notas…</translation>
    </message>
    <message>
      <source>Among these is what testers get now; then they get {builds}.</source>
      <translation>Entre ellas está lo que los testers obtienen ahora; después obtendrán {builds}.</translation>
    </message>
    <message>
      <source>An earlier build. Testers get {version} from the app’s page.</source>
      <translation>Una build anterior. Los testers obtienen {version} en la página de la app.</translation>
    </message>
    <message>
      <source>App</source>
      <translation>App</translation>
    </message>
    <message>
      <source>As of {when}</source>
      <translation>Actualizado: {when}</translation>
    </message>
    <message>
      <source>Being published</source>
      <translation>Publicándose</translation>
    </message>
    <message>
      <source>Build</source>
      <translation>Build</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>By app</source>
      <translation>Por app</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copiar enlace</translation>
    </message>
    <message>
      <source>Copy the activity</source>
      <translation>Copiar el historial</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Copiar el texto</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Eliminar definitivamente</translation>
    </message>
    <message>
      <source>Delete what is there of a new build of {name}?</source>
      <translation>¿Eliminar lo que hay de una nueva build de {name}?</translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} releases?</source>
      <extracomment>Counts {count}. For one: Delete one release?</extracomment>
      <translation>
        <numerusform>¿Eliminar una versión?</numerusform>
        <numerusform>¿Eliminar {count} versiones?</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete {name} {version}?</source>
      <translation>¿Eliminar {name} {version}?</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Eliminada</translation>
    </message>
    <message>
      <source>Deleted as surplus</source>
      <translation>Eliminada por exceso</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <source>Drop a build anywhere on this window to publish it. Everybody’s builds appear here.</source>
      <translation>Suelte una build en cualquier parte de esta ventana para publicarla. Aquí aparecen las builds de todos.</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>Earlier build</source>
      <translation>Build anterior</translation>
    </message>
    <message>
      <source>Embed…</source>
      <translation>Incrustar…</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Caducada</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Exportar la lista</translation>
    </message>
    <message>
      <source>Export the list…</source>
      <translation>Exportar la lista…</translation>
    </message>
    <message>
      <source>Fetching the list…</source>
      <translation>Obteniendo la lista…</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <source>Filter by app, version, person or note</source>
      <translation>Filtrar por app, versión, persona o nota</translation>
    </message>
    <message>
      <source>Inside a frame</source>
      <translation>Dentro de un marco</translation>
    </message>
    <message>
      <source>Install {name}</source>
      <translation>Instalar {name}</translation>
    </message>
    <message>
      <source>It is the only build that testers can get. {lost}</source>
      <translation>Es la única build que los testers pueden obtener. {lost}</translation>
    </message>
    <message>
      <source>It is what testers get now; then they get {after}. {lost}</source>
      <translation>Es la que los testers obtienen ahora; después obtendrán {after}. {lost}</translation>
    </message>
    <message>
      <source>It isn’t published. Publishing the same build again goes on from what is there.</source>
      <translation>No está publicada. Al publicar de nuevo la misma build se continúa con lo que ya hay.</translation>
    </message>
    <message>
      <source>It leads to the app’s page, which always has the build that testers get.</source>
      <translation>Lleva a la página de la app, que siempre tiene la build que reciben los testers.</translation>
    </message>
    <message>
      <source>It leads to this build for as long as it is there, also once there are later ones.</source>
      <translation>Lleva a esta build mientras exista, también cuando haya otras posteriores.</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Kept on {place} beside the builds, so that everybody who publishes there sees it.</source>
      <translation>Se guarda en {place} junto a las builds, para que lo vean todos los que publican allí.</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Mayor tamaño</translation>
    </message>
    <message>
      <source>Link to {name}</source>
      <translation>Enlace a {name}</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>Actual</translation>
    </message>
    <message>
      <source>Live · expired</source>
      <translation>Actual · caducada</translation>
    </message>
    <message>
      <source>Live · no phone gets it</source>
      <translation>Actual · inaccesible para un iPhone</translation>
    </message>
    <message>
      <source>Live · sample</source>
      <translation>Actual · ejemplo</translation>
    </message>
    <message>
      <source>Live · won’t install</source>
      <translation>Actual · no se instala</translation>
    </message>
    <message>
      <source>Live, hours left</source>
      <translation>Actual, quedan horas</translation>
    </message>
    <message numerus="yes">
      <source>Live, {count} days left</source>
      <extracomment>Counts {count}. For one: Live, one day left</extracomment>
      <translation>
        <numerusform>Actual, queda un día</numerusform>
        <numerusform>Actual, quedan {count} días</numerusform>
      </translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>Más sobre esta lista</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Más recientes</translation>
    </message>
    <message>
      <source>No release matches all these words.</source>
      <translation>Ninguna versión tiene todas esas palabras.</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Sin iniciar sesión</translation>
    </message>
    <message>
      <source>Nothing has been published on this computer yet.</source>
      <translation>En este ordenador aún no se ha publicado nada.</translation>
    </message>
    <message>
      <source>Nothing has been published on {place} yet.</source>
      <translation>Aún no se ha publicado nada en {place}.</translation>
    </message>
    <message>
      <source>Nothing is published here yet.</source>
      <translation>Aquí aún no se ha publicado nada.</translation>
    </message>
    <message>
      <source>Only this build: {version}</source>
      <translation>Solo esta build: {version}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Present shows no more than {most} codes at once.</source>
      <translation>«Presentar» muestra como máximo {most} códigos a la vez.</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Publicada</translation>
    </message>
    <message>
      <source>Publishing it again then sends all of it.</source>
      <translation>Si se publica de nuevo, se enviará entera.</translation>
    </message>
    <message>
      <source>QR</source>
      <translation>QR</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Actualizar</translation>
    </message>
    <message>
      <source>Refreshing…</source>
      <translation>Actualizando…</translation>
    </message>
    <message>
      <source>Release notes</source>
      <translation>Notas de la versión</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>Restaurada</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Ejemplo</translation>
    </message>
    <message>
      <source>Server settings…</source>
      <translation>Ajustes del servidor…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Show the app’s code</source>
      <translation>Mostrar el código de la app</translation>
    </message>
    <message>
      <source>Show the builds that expire soonest</source>
      <translation>Mostrar las builds que caducan antes</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Soonest to expire</source>
      <translation>Caducan antes</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenida</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabla (*.csv)</translation>
    </message>
    <message>
      <source>Testers can no longer get any build of {names}.</source>
      <translation>Los testers ya no pueden obtener ninguna build de {names}.</translation>
    </message>
    <message>
      <source>Testers now get {builds}.</source>
      <translation>Los testers obtienen ahora {builds}.</translation>
    </message>
    <message>
      <source>The text to paste</source>
      <translation>El texto para pegar</translation>
    </message>
    <message>
      <source>There is no other build of {names} to install; the page says so.</source>
      <translation>No hay otra build de {names} que instalar; la página lo indica.</translation>
    </message>
    <message>
      <source>This deletes {size} from the server, with its page and its links. It can’t be undone.</source>
      <translation>Se perderán {size} en el servidor, con su página y sus enlaces. No se puede deshacer.</translation>
    </message>
    <message>
      <source>This deletes {size} from the server, with their pages and their links. It can’t be undone.</source>
      <translation>Se eliminan {size} del servidor, con sus páginas y enlaces. No se puede deshacer.</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Página web</translation>
    </message>
    <message>
      <source>What was done with the builds on this computer.</source>
      <translation>Lo que se hizo con las builds en este ordenador.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Where it goes</source>
      <translation>Destino</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirar</translation>
    </message>
    <message numerus="yes">
      <source>Withdraw {count} releases?</source>
      <extracomment>Counts {count}. For one: Withdraw one release?</extracomment>
      <translation>
        <numerusform>¿Retirar una versión?</numerusform>
        <numerusform>¿Retirar {count} versiones?</numerusform>
      </translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirada</translation>
    </message>
    <message>
      <source>Won’t install</source>
      <translation>No se instala</translation>
    </message>
    <message>
      <source>a new build</source>
      <translation>una build nueva</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <extracomment>Counts {count}. For one: and one more</extracomment>
      <translation>
        <numerusform>y una más</numerusform>
        <numerusform>y {count} más</numerusform>
      </translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>hasta el {day}</translation>
    </message>
    <message>
      <source>{action}: {name} {version}</source>
      <translation>{action}: {name} {version}</translation>
    </message>
    <message numerus="yes">
      <source>{count} apps</source>
      <extracomment>Counts {count}. For one: one app</extracomment>
      <translation>
        <numerusform>una app</numerusform>
        <numerusform>{count} apps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds expire within {days} days</source>
      <extracomment>Counts {count}. For one: One build expires within {days} days</extracomment>
      <translation>
        <numerusform>Una build caduca en los próximos {days} días</numerusform>
        <numerusform>{count} builds caducan en los próximos {days} días</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in the list</source>
      <translation>{count} en la lista</translation>
    </message>
    <message numerus="yes">
      <source>{count} releases</source>
      <extracomment>Counts {count}. For one: One release</extracomment>
      <translation>
        <numerusform>Una versión</numerusform>
        <numerusform>{count} versiones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases chosen</source>
      <extracomment>Counts {count}. For one: One release chosen</extracomment>
      <translation>
        <numerusform>Una versión elegida</numerusform>
        <numerusform>{count} versiones elegidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases withdrawn</source>
      <extracomment>Counts {count}. For one: One release withdrawn</extracomment>
      <translation>
        <numerusform>Una versión retirada</numerusform>
        <numerusform>{count} versiones retiradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} releases</source>
      <extracomment>Counts {count}. For one: {found} of one release</extracomment>
      <translation>
        <numerusform>{found} de una versión</numerusform>
        <numerusform>{found} de {count} versiones</numerusform>
      </translation>
    </message>
    <message>
      <source>{releases} · as of {when}</source>
      <translation>{releases} · Actualizado: {when}</translation>
    </message>
    <message>
      <source>{releases}, {apps} · as of {when}</source>
      <translation>{releases}, {apps} · Actualizado: {when}</translation>
    </message>
    <message>
      <source>{without} The page says so until one is restored or published.</source>
      <translation>{without} La página lo indica hasta que se restaure o publique una.</translation>
    </message>
  </context>
  <context>
    <name>Secret</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>It is too long for the keychain; it is kept until otadesk ends.</source>
      <translation>Es demasiado larga para el llavero; se conserva hasta que otadesk se cierre.</translation>
    </message>
    <message>
      <source>Keep it in the system’s keychain</source>
      <translation>Guardarla en el llavero del sistema</translation>
    </message>
    <message>
      <source>Passphrase needed</source>
      <translation>Falta la frase de contraseña</translation>
    </message>
    <message>
      <source>Passphrase of the key</source>
      <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Password needed</source>
      <translation>Falta la contraseña</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>The keychain is locked or refused; it is kept until otadesk ends.</source>
      <translation>El llavero está bloqueado o la ha rechazado; se conserva hasta que otadesk se cierre.</translation>
    </message>
    <message>
      <source>The last one doesn’t unlock the key.</source>
      <translation>La respuesta anterior no desbloquea la clave.</translation>
    </message>
    <message>
      <source>The server asks</source>
      <translation>El servidor pregunta</translation>
    </message>
    <message>
      <source>The server did not accept the last one.</source>
      <translation>El servidor no ha aceptado la respuesta anterior.</translation>
    </message>
    <message>
      <source>This computer has no keychain: otadesk asks again the next time it starts.</source>
      <translation>Este ordenador no ofrece un llavero: otadesk volverá a preguntar la próxima vez que se abra.</translation>
    </message>
    <message>
      <source>This computer has no keychain; it is kept until otadesk ends.</source>
      <translation>Este ordenador no ofrece un llavero; se conserva hasta que otadesk se cierre.</translation>
    </message>
  </context>
  <context>
    <name>Seen</name>
    <message>
      <source>A code on paper or a screen is not part of what is fetched.</source>
      <translation>Un código en papel o en una pantalla no forma parte de lo que se obtiene.</translation>
    </message>
    <message>
      <source>A piece of it can’t be compared.</source>
      <translation>No se puede comparar una parte de ella.</translation>
    </message>
    <message>
      <source>A piece of the app can be fetched (206).</source>
      <translation>Se puede obtener una parte de la app (206).</translation>
    </message>
    <message>
      <source>App Store metadata of this app</source>
      <translation>metadatos de la App Store de esta app</translation>
    </message>
    <message>
      <source>Asked for a piece of the app, the server answers {status} instead of 206.</source>
      <translation>Al pedirle una parte de la app, el servidor responde {status} en lugar de 206.</translation>
    </message>
    <message>
      <source>Asked for a piece of the app, the server sends another piece.</source>
      <translation>Al pedirle una parte de la app, el servidor envía otra.</translation>
    </message>
    <message>
      <source>Both say {found}.</source>
      <translation>Ambos indican {found}.</translation>
    </message>
    <message>
      <source>CA compromise</source>
      <translation>autoridad comprometida</translation>
    </message>
    <message>
      <source>Every digest agrees ({names}).</source>
      <translation>Todas las sumas de comprobación coinciden ({names}).</translation>
    </message>
    <message>
      <source>HEAD brings no Content-Length.</source>
      <translation>HEAD no da Content-Length.</translation>
    </message>
    <message>
      <source>HEAD gets no answer.</source>
      <translation>HEAD no recibe respuesta.</translation>
    </message>
    <message>
      <source>HEAD is answered with {status}.</source>
      <translation>A HEAD se responde {status}.</translation>
    </message>
    <message numerus="yes">
      <source>HEAD says {announced} bytes, but {arrived} arrive.</source>
      <extracomment>Counts {announced}. For one: HEAD says {announced} byte, but {arrived} arrive.</extracomment>
      <translation>
        <numerusform>HEAD anuncia {announced} byte, pero llegan {arrived}.</numerusform>
        <numerusform>HEAD anuncia {announced} bytes, pero llegan {arrived}.</numerusform>
      </translation>
    </message>
    <message>
      <source>IIS answers like this for every file whose type it doesn’t know, such as {suffix}</source>
      <translation>IIS responde así para cualquier archivo cuyo tipo no conoce, como {suffix}</translation>
    </message>
    <message>
      <source>In metadata: {faults}.</source>
      <translation>En metadata: {faults}.</translation>
    </message>
    <message>
      <source>Info.plist names no kind of device</source>
      <translation>Info.plist no indica ningún tipo de dispositivo</translation>
    </message>
    <message>
      <source>It arrived whole and agrees with the manifest: {facts}.</source>
      <translation>La app llegó completa y coincide con el manifiesto: {facts}.</translation>
    </message>
    <message>
      <source>It arrived whole; no published file is known to compare with: {facts}.</source>
      <translation>La app llegó completa; no se conoce ningún archivo publicado con el que compararla: {facts}.</translation>
    </message>
    <message>
      <source>It can’t be read: {why}.</source>
      <translation>No se puede leer: {why}.</translation>
    </message>
    <message>
      <source>It can’t be read: {why}. There is an &amp; in it, which has to be written as &amp;amp;.</source>
      <translation>No se puede leer: {why}. Contiene un &amp;, que debe escribirse como &amp;amp;.</translation>
    </message>
    <message>
      <source>It comes as it is.</source>
      <translation>La app llega tal cual.</translation>
    </message>
    <message>
      <source>It comes with Content-Encoding: {encoding}.</source>
      <translation>La app llega con Content-Encoding: {encoding}.</translation>
    </message>
    <message>
      <source>It differs from the published file: {facts} instead of {sha256}.</source>
      <translation>No es el archivo publicado: {facts} en lugar de {sha256}.</translation>
    </message>
    <message>
      <source>It differs from the published file: {facts} instead of {size} bytes.</source>
      <translation>No es el archivo publicado: {facts} en lugar de {size} bytes.</translation>
    </message>
    <message>
      <source>It does not end as a ZIP archive does: it was cut short, or is not whole yet.</source>
      <translation>No termina como un archivo ZIP: está cortado o aún no está completo.</translation>
    </message>
    <message>
      <source>It has no items.</source>
      <translation>Falta items.</translation>
    </message>
    <message numerus="yes">
      <source>It has {size} bytes; the published file has {published}.</source>
      <extracomment>Counts {size}. For one: It has {size} byte; the published file has {published}.</extracomment>
      <translation>
        <numerusform>Tiene {size} byte; el archivo publicado, {published}.</numerusform>
        <numerusform>Tiene {size} bytes; el archivo publicado, {published}.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is a property list with an item and a package.</source>
      <translation>Es una lista de propiedades con un elemento y un paquete.</translation>
    </message>
    <message>
      <source>It is empty ({facts}).</source>
      <translation>Está vacía ({facts}).</translation>
    </message>
    <message>
      <source>It is the published file: {facts}.</source>
      <translation>Es el archivo publicado: {facts}.</translation>
    </message>
    <message>
      <source>Its first and last {sample} of {size} bytes are an archive’s; the rest was not fetched (--quick).</source>
      <translation>Los primeros y los últimos {sample} de {size} bytes son los de un archivo ZIP; el resto no se obtuvo (--quick).</translation>
    </message>
    <message>
      <source>Its item has no assets.</source>
      <translation>A su elemento le falta assets.</translation>
    </message>
    <message>
      <source>Its last bytes did not arrive: {flaw}.</source>
      <translation>Los últimos bytes no llegaron: {flaw}.</translation>
    </message>
    <message numerus="yes">
      <source>Its last bytes did not arrive: {size} bytes came.</source>
      <extracomment>Counts {size}. For one: Its last bytes did not arrive: {size} byte came.</extracomment>
      <translation>
        <numerusform>Los últimos bytes no llegaron; solo llegó {size} byte.</numerusform>
        <numerusform>Los últimos bytes no llegaron; solo llegaron {size} bytes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its software-package has no url.</source>
      <translation>A su software-package le falta url.</translation>
    </message>
    <message>
      <source>MinimumOSVersion is “{value}”</source>
      <translation>MinimumOSVersion es «{value}»</translation>
    </message>
    <message>
      <source>No platform is named, which iOS takes for its own.</source>
      <translation>No se indica ninguna plataforma; iOS supone la suya.</translation>
    </message>
    <message>
      <source>None of its assets is of kind software-package.</source>
      <translation>Ninguno de sus assets es de tipo software-package.</translation>
    </message>
    <message>
      <source>Not examined: {why}.</source>
      <translation>No examinado: {why}.</translation>
    </message>
    <message>
      <source>Only samples of the app were fetched (--quick).</source>
      <translation>Solo se obtuvieron muestras de la app (--quick).</translation>
    </message>
    <message>
      <source>SHA-256 agrees, yet {faults}: an old iOS reads only that.</source>
      <translation>SHA-256 coincide, pero {faults}. Un iOS antiguo solo lee eso.</translation>
    </message>
    <message>
      <source>TestFlight signed it: it installs through TestFlight alone</source>
      <translation>la firma es de TestFlight: solo se instala a través de TestFlight</translation>
    </message>
    <message>
      <source>The address leads to the app itself; testers need the page with the link.</source>
      <translation>La dirección lleva a la propia app; los testers necesitan la página con el enlace.</translation>
    </message>
    <message>
      <source>The app comes without a Content-Length but in chunks.</source>
      <translation>La app llega sin Content-Length, por fragmentos (chunked).</translation>
    </message>
    <message>
      <source>The app comes without a Content-Length.</source>
      <translation>La app llega sin Content-Length.</translation>
    </message>
    <message>
      <source>The app did not arrive whole: {flaw}.</source>
      <translation>La app no llegó completa: {flaw}.</translation>
    </message>
    <message>
      <source>The app is not a web page.</source>
      <translation>La app no es una página web.</translation>
    </message>
    <message>
      <source>The app is not an older one.</source>
      <translation>La app no es una versión anterior.</translation>
    </message>
    <message>
      <source>The app is sent as {type} instead of as {wanted}.</source>
      <translation>La app se envía como {type} en lugar de como {wanted}.</translation>
    </message>
    <message>
      <source>The app is sent as {type}.</source>
      <translation>La app se envía como {type}.</translation>
    </message>
    <message>
      <source>The app is sent without a type instead of as {wanted}.</source>
      <translation>La app se envía sin tipo en lugar de como {wanted}.</translation>
    </message>
    <message>
      <source>The app that differs came from a cache ({signs}).</source>
      <translation>La app distinta procede de una caché ({signs}).</translation>
    </message>
    <message>
      <source>The app: the server has another file than the cache before it ({signs}): {names} differ.</source>
      <translation>La app: el servidor tiene un archivo distinto del de la caché que hay delante ({signs}). Diferencias: {names}.</translation>
    </message>
    <message>
      <source>The app: the server has another file than the cache before it: {names} differ.</source>
      <translation>La app: el servidor tiene un archivo distinto del de la caché que hay delante. Diferencias: {names}.</translation>
    </message>
    <message>
      <source>The app: {url} answers {status} instead of 200.</source>
      <translation>La app: {url} responde {status} en lugar de 200.</translation>
    </message>
    <message>
      <source>The app: {what}.</source>
      <translation>La app: {what}.</translation>
    </message>
    <message>
      <source>The app’s own Info.plist can’t be read.</source>
      <translation>No se puede leer el Info.plist de la app.</translation>
    </message>
    <message>
      <source>The chunk {number} of {listed} agrees; the others were not fetched (--quick).</source>
      <translation>El bloque {number} de {listed} coincide; los demás no se obtuvieron (--quick).</translation>
    </message>
    <message>
      <source>The link in the frame has {target}.</source>
      <translation>El enlace del marco tiene {target}.</translation>
    </message>
    <message>
      <source>The link is in the frame {frame}, without {target}.</source>
      <translation>El enlace está en el marco {frame}, sin {target}.</translation>
    </message>
    <message>
      <source>The link is in the page itself.</source>
      <translation>El enlace está en la propia página.</translation>
    </message>
    <message>
      <source>The link itself was given, not a page.</source>
      <translation>Se indicó el enlace mismo, no una página.</translation>
    </message>
    <message>
      <source>The link leads to {url}.</source>
      <translation>El enlace lleva a {url}.</translation>
    </message>
    <message>
      <source>The manifest did not arrive whole: {flaw}.</source>
      <translation>El manifiesto no llegó completo: {flaw}.</translation>
    </message>
    <message>
      <source>The manifest has an app for every device.</source>
      <translation>El manifiesto tiene una app para todos los dispositivos.</translation>
    </message>
    <message>
      <source>The manifest has no digests.</source>
      <translation>El manifiesto no tiene sumas de comprobación.</translation>
    </message>
    <message>
      <source>The manifest is compared with the one made from the build.</source>
      <translation>El manifiesto se compara con el creado a partir de la build.</translation>
    </message>
    <message>
      <source>The manifest is empty.</source>
      <translation>El manifiesto está vacío.</translation>
    </message>
    <message>
      <source>The manifest is not a web page.</source>
      <translation>El manifiesto no es una página web.</translation>
    </message>
    <message>
      <source>The manifest is sent as {type} instead of as {wanted}.</source>
      <translation>El manifiesto se envía como {type} en lugar de como {wanted}.</translation>
    </message>
    <message>
      <source>The manifest is sent as {type}.</source>
      <translation>El manifiesto se envía como {type}.</translation>
    </message>
    <message>
      <source>The manifest is sent without a type instead of as {wanted}.</source>
      <translation>El manifiesto se envía sin tipo en lugar de como {wanted}.</translation>
    </message>
    <message>
      <source>The manifest itself was given, not a link.</source>
      <translation>Se indicó el manifiesto mismo, no un enlace.</translation>
    </message>
    <message>
      <source>The manifest names no icons.</source>
      <translation>El manifiesto no indica iconos.</translation>
    </message>
    <message>
      <source>The manifest or the app names no version.</source>
      <translation>El manifiesto o la app no indica ninguna versión.</translation>
    </message>
    <message>
      <source>The manifest says nothing, the app says {found}.</source>
      <translation>El manifiesto no indica nada; la app, {found}.</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app says {found}.</source>
      <translation>El manifiesto indica {told}; la app, {found}.</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app {found} and {build}.</source>
      <translation>El manifiesto indica {told}; la app, {found} y {build}.</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app {found}.</source>
      <translation>El manifiesto indica {told}; la app, {found}.</translation>
    </message>
    <message>
      <source>The manifest that differs came from a cache ({signs}).</source>
      <translation>El manifiesto distinto procede de una caché ({signs}).</translation>
    </message>
    <message>
      <source>The manifest: the server has the published one; a cache before it sends an older one ({signs}).</source>
      <translation>El manifiesto: el servidor tiene el publicado; una caché delante de él envía uno anterior ({signs}).</translation>
    </message>
    <message>
      <source>The manifest: the server has the published one; a cache before it sends an older one.</source>
      <translation>El manifiesto: el servidor tiene el publicado; una caché delante de él envía uno anterior.</translation>
    </message>
    <message>
      <source>The manifest: {what}.</source>
      <translation>El manifiesto: {what}.</translation>
    </message>
    <message>
      <source>The manifest’s chunks are too large for a sample (--quick).</source>
      <translation>Los bloques del manifiesto son demasiado grandes para una muestra (--quick).</translation>
    </message>
    <message>
      <source>The manifest’s digests are incomplete or damaged.</source>
      <translation>Las sumas de comprobación del manifiesto están incompletas o dañadas.</translation>
    </message>
    <message>
      <source>The page answers {status} instead of 200.</source>
      <translation>La página responde {status} en lugar de 200.</translation>
    </message>
    <message>
      <source>The page did not arrive whole: {flaw}.</source>
      <translation>La página no llegó completa: {flaw}.</translation>
    </message>
    <message>
      <source>The page doesn’t mention Safari; a script or a picture may.</source>
      <translation>La página no menciona Safari; puede que lo haga un script o una imagen.</translation>
    </message>
    <message>
      <source>The page has no link that begins with itms-services:.</source>
      <translation>La página no tiene ningún enlace que empiece por «itms-services:».</translation>
    </message>
    <message>
      <source>The page mentions Safari.</source>
      <translation>La página menciona Safari.</translation>
    </message>
    <message>
      <source>The page mentions itms-services, but no &lt;a href&gt; has it; a script may add it.</source>
      <translation>La página menciona itms-services, pero ningún &lt;a href&gt; lo contiene; puede que lo añada un script.</translation>
    </message>
    <message>
      <source>The page: more than {count} redirects.</source>
      <translation>La página: más de {count} redirecciones.</translation>
    </message>
    <message>
      <source>The page: {what}.</source>
      <translation>La página: {what}.</translation>
    </message>
    <message>
      <source>The page’s link is {link}.</source>
      <translation>El enlace de la página es {link}.</translation>
    </message>
    <message>
      <source>The server did not answer a request for a piece of the app.</source>
      <translation>El servidor no respondió a la solicitud de una parte de la app.</translation>
    </message>
    <message>
      <source>The server does not send chunk {number} of {listed} alone (--quick).</source>
      <translation>El servidor no envía por separado el bloque {number} de {listed} (--quick).</translation>
    </message>
    <message>
      <source>The {hop} comes to iOS’ downloader.</source>
      <translation>{hop}: llega al gestor de descargas de iOS.</translation>
    </message>
    <message>
      <source>The {hop} comes without a redirect.</source>
      <translation>{hop}: llega sin redirección.</translation>
    </message>
    <message>
      <source>The {hop} is there.</source>
      <translation>{hop}: está ahí.</translation>
    </message>
    <message>
      <source>The {hop} needs no sign-in.</source>
      <translation>{hop}: no hace falta iniciar sesión.</translation>
    </message>
    <message numerus="yes">
      <source>There are apps for {count} models only; no model was asked about.</source>
      <extracomment>Counts {count}. For one: There are apps for {count} model only; no model was asked about.</extracomment>
      <translation>
        <numerusform>Solo hay apps para {count} modelo; no se preguntó por ningún modelo.</numerusform>
        <numerusform>Solo hay apps para {count} modelos; no se preguntó por ningún modelo.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is an app for {models}.</source>
      <translation>Hay una app para {models}.</translation>
    </message>
    <message>
      <source>There is no app for {models}.</source>
      <translation>No hay ninguna app para {models}.</translation>
    </message>
    <message>
      <source>There is no room on this disk to look into the app.</source>
      <translation>No hay espacio en este disco para examinar la app.</translation>
    </message>
    <message>
      <source>What arrived is not an IPA: it does not begin as a ZIP archive does ({facts}).</source>
      <translation>Lo que llegó no es un IPA: no empieza como un archivo ZIP ({facts}).</translation>
    </message>
    <message>
      <source>What arrived is not an IPA: it does not begin as a ZIP archive does.</source>
      <translation>Lo que llegó no es un IPA: no empieza como un archivo ZIP.</translation>
    </message>
    <message>
      <source>Without a length no samples can be taken (--quick).</source>
      <translation>Sin longitud no se pueden tomar muestras (--quick).</translation>
    </message>
    <message>
      <source>a bare property list, without Apple’s signature</source>
      <translation>una simple lista de propiedades, sin la firma de Apple</translation>
    </message>
    <message>
      <source>a captcha page</source>
      <translation>una página de captcha</translation>
    </message>
    <message>
      <source>a certificate further up its chain expired</source>
      <translation>ha caducado un certificado superior de su cadena</translation>
    </message>
    <message numerus="yes">
      <source>a chain of {count} certificates where 3 belong</source>
      <extracomment>Counts {count}. For one: a chain of {count} certificate where 3 belong</extracomment>
      <translation>
        <numerusform>una cadena de {count} certificado en lugar de 3</numerusform>
        <numerusform>una cadena de {count} certificados en lugar de 3</numerusform>
      </translation>
    </message>
    <message>
      <source>a development profile</source>
      <translation>un perfil de desarrollo</translation>
    </message>
    <message>
      <source>a file lies where a symbolic link was sealed</source>
      <translation>hay un archivo donde se selló un enlace simbólico</translation>
    </message>
    <message>
      <source>a file was added after signing</source>
      <translation>se añadió un archivo después de firmar</translation>
    </message>
    <message>
      <source>a free account’s profile: seven days, and three such apps on a device</source>
      <translation>un perfil de una cuenta gratuita: siete días y tres apps así por dispositivo</translation>
    </message>
    <message>
      <source>a list of code directories can’t be read: {why}</source>
      <translation>una lista de code directories no se puede leer: {why}</translation>
    </message>
    <message>
      <source>a rule can’t be read: {why}</source>
      <translation>una regla no se puede leer: {why}</translation>
    </message>
    <message>
      <source>a sealed file is missing</source>
      <translation>falta un archivo sellado</translation>
    </message>
    <message>
      <source>a sealed file was changed after signing</source>
      <translation>un archivo sellado se cambió después de firmar</translation>
    </message>
    <message>
      <source>a sign-in page</source>
      <translation>una página de inicio de sesión</translation>
    </message>
    <message>
      <source>a symbolic link leads elsewhere than when it was sealed</source>
      <translation>un enlace simbólico no lleva al mismo sitio que cuando se selló</translation>
    </message>
    <message>
      <source>a symbolic link lies where a file was sealed</source>
      <translation>hay un enlace simbólico donde se selló un archivo</translation>
    </message>
    <message>
      <source>a symbolic link was added after signing</source>
      <translation>se añadió un enlace simbólico después de firmar</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>una página web</translation>
    </message>
    <message>
      <source>ad-hoc</source>
      <translation>ad hoc</translation>
    </message>
    <message>
      <source>affiliation changed</source>
      <translation>cambio de afiliación</translation>
    </message>
    <message>
      <source>an authority’s certificate expired on {day}</source>
      <translation>el certificado de una autoridad caducó el {day}</translation>
    </message>
    <message>
      <source>an authority’s certificate is valid from {day}</source>
      <translation>el certificado de una autoridad es válido desde el {day}</translation>
    </message>
    <message>
      <source>an empty text is not an absolute address</source>
      <translation>un texto vacío no es una dirección absoluta</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <extracomment>Counts {count}. For one: and {count} more</extracomment>
      <translation>
        <numerusform>y {count} más</numerusform>
        <numerusform>y {count} más</numerusform>
      </translation>
    </message>
    <message>
      <source>app</source>
      <translation>App</translation>
    </message>
    <message>
      <source>app-store</source>
      <translation>App Store</translation>
    </message>
    <message>
      <source>aps-environment is {environments}</source>
      <translation>aps-environment es {environments}</translation>
    </message>
    <message>
      <source>as the owner of {device} says</source>
      <translation>{device}: según su propietario</translation>
    </message>
    <message>
      <source>before iOS 11 they were not needed</source>
      <translation>antes de iOS 11 no hacían falta</translation>
    </message>
    <message>
      <source>before iOS 15 the old format was fine</source>
      <translation>antes de iOS 15 bastaba el formato antiguo</translation>
    </message>
    <message>
      <source>both say the same</source>
      <translation>ambas dicen lo mismo</translation>
    </message>
    <message>
      <source>built for {platform}</source>
      <translation>compilada para {platform}</translation>
    </message>
    <message>
      <source>called “{name}” in its header</source>
      <translation>en su cabecera se llama «{name}»</translation>
    </message>
    <message>
      <source>certificate hold</source>
      <translation>suspensión del certificado</translation>
    </message>
    <message>
      <source>cessation of operation</source>
      <translation>cese de operación</translation>
    </message>
    <message>
      <source>checksum {told} in its header, {known} in the directory</source>
      <translation>suma de comprobación {told} en su cabecera, {known} en el directorio</translation>
    </message>
    <message>
      <source>code directory version {version}</source>
      <translation>versión {version} del code directory</translation>
    </message>
    <message>
      <source>code directory version {version}, needed {needed}</source>
      <translation>versión {version} del code directory, se necesita {needed}</translation>
    </message>
    <message>
      <source>compiled for {platforms}</source>
      <translation>compilada para {platforms}</translation>
    </message>
    <message>
      <source>cryptid is 0</source>
      <translation>cryptid es 0</translation>
    </message>
    <message>
      <source>cryptid is not 0</source>
      <translation>cryptid no es 0</translation>
    </message>
    <message>
      <source>development</source>
      <translation>desarrollo</translation>
    </message>
    <message>
      <source>enterprise</source>
      <translation>Enterprise</translation>
    </message>
    <message>
      <source>every iPhone and iPad runs it</source>
      <translation>funciona en todos los iPhone y iPad</translation>
    </message>
    <message>
      <source>expired on {day}</source>
      <translation>caducó el {day}</translation>
    </message>
    <message>
      <source>iTunesMetadata.plist belongs to {other}, the app is {own}</source>
      <translation>iTunesMetadata.plist es de {other}, la app es {own}</translation>
    </message>
    <message>
      <source>it answers {status} there, in the clear</source>
      <translation>allí responde {status}, sin cifrar</translation>
    </message>
    <message numerus="yes">
      <source>it broke off after {size} bytes ({reason})</source>
      <extracomment>Counts {size}. For one: it broke off after {size} byte ({reason})</extracomment>
      <translation>
        <numerusform>se interrumpió tras {size} byte ({reason})</numerusform>
        <numerusform>se interrumpió tras {size} bytes ({reason})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it came at a crawl, {size} bytes in {seconds} s</source>
      <extracomment>Counts {size}. For one: it came at a crawl, {size} byte in {seconds} s</extracomment>
      <translation>
        <numerusform>llegó lentísimo, {size} byte en {seconds} s</numerusform>
        <numerusform>llegó lentísimo, {size} bytes en {seconds} s</numerusform>
      </translation>
    </message>
    <message>
      <source>it does not speak TLS on this port</source>
      <translation>no usa TLS en este puerto</translation>
    </message>
    <message numerus="yes">
      <source>it ended {size} bytes before its Content-Length</source>
      <extracomment>Counts {size}. For one: it ended {size} byte before its Content-Length</extracomment>
      <translation>
        <numerusform>terminó {size} byte antes de su Content-Length</numerusform>
        <numerusform>terminó {size} bytes antes de su Content-Length</numerusform>
      </translation>
    </message>
    <message>
      <source>it expired</source>
      <translation>ha caducado</translation>
    </message>
    <message>
      <source>it expired on {day}</source>
      <translation>caducó el {day}</translation>
    </message>
    <message>
      <source>it has no Mach-O header</source>
      <translation>no tiene cabecera Mach-O</translation>
    </message>
    <message>
      <source>it has no list of files or no rules</source>
      <translation>no tiene lista de archivos o no tiene reglas</translation>
    </message>
    <message>
      <source>it has no url value</source>
      <translation>falta el valor url</translation>
    </message>
    <message numerus="yes">
      <source>it has {count} rules</source>
      <extracomment>Counts {count}. For one: it has {count} rule</extracomment>
      <translation>
        <numerusform>tiene {count} regla</numerusform>
        <numerusform>tiene {count} reglas</numerusform>
      </translation>
    </message>
    <message>
      <source>it is encoded as {encoding}, which was not asked for</source>
      <translation>está codificado como {encoding}, que no se había pedido</translation>
    </message>
    <message>
      <source>it is for no host at all, not for {host}</source>
      <translation>no es para ningún host, así que tampoco para {host}</translation>
    </message>
    <message>
      <source>it is for {names}, not for {host}</source>
      <translation>es para {names}, no para {host}</translation>
    </message>
    <message>
      <source>it is larger than {size} bytes</source>
      <translation>supera los {size} bytes</translation>
    </message>
    <message>
      <source>it is signed by itself, by no authority</source>
      <translation>está autofirmado, sin autoridad</translation>
    </message>
    <message>
      <source>it is signed with {algorithm}</source>
      <translation>está firmado con {algorithm}</translation>
    </message>
    <message>
      <source>it is there, but the server may not read it, or a rule forbids it</source>
      <translation>existe, pero el servidor no puede leerlo o una regla lo prohíbe</translation>
    </message>
    <message numerus="yes">
      <source>it is valid for {count} days, more than {most}</source>
      <extracomment>Counts {count}. For one: it is valid for {count} day, more than {most}</extracomment>
      <translation>
        <numerusform>es válido durante {count} día, más de {most}</numerusform>
        <numerusform>es válido durante {count} días, más de {most}</numerusform>
      </translation>
    </message>
    <message>
      <source>it is valid only from {time} UTC on</source>
      <translation>solo es válido a partir del {time} UTC</translation>
    </message>
    <message>
      <source>it lists no devices and isn’t an enterprise profile</source>
      <translation>no enumera dispositivos y no es un perfil Enterprise</translation>
    </message>
    <message>
      <source>it names no host as subject alternative name</source>
      <translation>no indica ningún host como Subject Alternative Name</translation>
    </message>
    <message>
      <source>it offers no cipher with forward secrecy</source>
      <translation>no ofrece ningún cifrado con forward secrecy</translation>
    </message>
    <message>
      <source>it offers only TLS 1.1 or older</source>
      <translation>solo ofrece TLS 1.1 o anterior</translation>
    </message>
    <message>
      <source>it redirects to {url}, which is the address to use</source>
      <translation>redirige a {url}, que es la dirección que hay que usar</translation>
    </message>
    <message>
      <source>it took too long to arrive</source>
      <translation>tardó demasiado en llegar</translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to more than {size} bytes</source>
      <extracomment>Counts {size}. For one: it unpacks to more than {size} byte</extracomment>
      <translation>
        <numerusform>descomprimido ocupa más de {size} byte</numerusform>
        <numerusform>descomprimido ocupa más de {size} bytes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to other than the {size} bytes that the zip promises</source>
      <extracomment>Counts {size}. For one: it unpacks to other than the {size} byte that the zip promises</extracomment>
      <translation>
        <numerusform>descomprimido no ocupa {size} byte como indica el zip</numerusform>
        <numerusform>descomprimido no ocupa los {size} bytes que indica el zip</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to {size} bytes instead of {told}</source>
      <extracomment>Counts {size}. For one: it unpacks to {size} byte instead of {told}</extracomment>
      <translation>
        <numerusform>descomprimido ocupa {size} byte en lugar de {told}</numerusform>
        <numerusform>descomprimido ocupa {size} bytes en lugar de {told}</numerusform>
      </translation>
    </message>
    <message>
      <source>its RSA key has {bits} bits, fewer than {least}</source>
      <translation>su clave RSA tiene {bits} bits, menos de {least}</translation>
    </message>
    <message>
      <source>its action is “{action}” instead of “{wanted}”</source>
      <translation>action es «{action}» en lugar de «{wanted}»</translation>
    </message>
    <message>
      <source>its certificate can’t be read</source>
      <translation>su certificado no se puede leer</translation>
    </message>
    <message>
      <source>its chain ends at “{issuer}”, an authority that this computer does not know</source>
      <translation>su cadena termina en «{issuer}», una autoridad que este ordenador no conoce</translation>
    </message>
    <message>
      <source>its checksum differs from the one in the zip</source>
      <translation>su suma de comprobación no es la del zip</translation>
    </message>
    <message>
      <source>its checksum is wrong</source>
      <translation>la suma de comprobación es incorrecta</translation>
    </message>
    <message>
      <source>its counts are right</source>
      <translation>sus recuentos son correctos</translation>
    </message>
    <message numerus="yes">
      <source>its data ends {count} bytes early</source>
      <extracomment>Counts {count}. For one: its data ends {count} byte early</extracomment>
      <translation>
        <numerusform>los datos terminan {count} byte antes de tiempo</numerusform>
        <numerusform>los datos terminan {count} bytes antes de tiempo</numerusform>
      </translation>
    </message>
    <message>
      <source>its data is cut off</source>
      <translation>los datos están cortados</translation>
    </message>
    <message>
      <source>its extended key usage does not include server authentication</source>
      <translation>su uso extendido de clave no incluye la autenticación de servidor</translation>
    </message>
    <message>
      <source>its key is neither RSA nor on an elliptic curve</source>
      <translation>su clave no es RSA ni de curva elíptica</translation>
    </message>
    <message>
      <source>its size comes after its data, without the mark that iOS asks for</source>
      <translation>su tamaño va después de los datos, sin la marca que exige iOS</translation>
    </message>
    <message>
      <source>its url value is not UTF-8</source>
      <translation>el valor url no es UTF-8</translation>
    </message>
    <message>
      <source>its url value is percent-encoded twice: {url}</source>
      <translation>el valor url está codificado dos veces con porcentajes: {url}</translation>
    </message>
    <message>
      <source>its {encoding} encoding ends too early</source>
      <translation>la codificación {encoding} termina antes de tiempo</translation>
    </message>
    <message>
      <source>its {encoding} encoding grows to {ratio} times its size and more</source>
      <translation>la codificación {encoding} crece hasta {ratio} veces su tamaño o más</translation>
    </message>
    <message>
      <source>its {encoding} encoding is damaged</source>
      <translation>la codificación {encoding} está dañada</translation>
    </message>
    <message>
      <source>key compromise</source>
      <translation>clave comprometida</translation>
    </message>
    <message>
      <source>kind is {kind} instead of {wanted}</source>
      <translation>kind es {kind} en lugar de {wanted}</translation>
    </message>
    <message numerus="yes">
      <source>likewise {count} others: {names}</source>
      <extracomment>Counts {count}. For one: likewise {count} other: {names}</extracomment>
      <translation>
        <numerusform>igual {count} más: {names}</numerusform>
        <numerusform>igual {count} más: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>made for {kinds}</source>
      <translation>hecha para {kinds}</translation>
    </message>
    <message>
      <source>made for {kinds}, {device} is {model}</source>
      <translation>hecha para {kinds}; {device} es {model}</translation>
    </message>
    <message>
      <source>manifest</source>
      <translation>Manifiesto</translation>
    </message>
    <message>
      <source>many servers refuse whatever lies below a name that begins with a dot, as {name} does</source>
      <translation>muchos servidores rechazan lo que está dentro de un nombre que empieza por punto, como {name}</translation>
    </message>
    <message>
      <source>method {told} in its header, {known} in the directory</source>
      <translation>método {told} en su cabecera, {known} en el directorio</translation>
    </message>
    <message>
      <source>mode {mode}</source>
      <translation>modo {mode}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, every {model} has that</source>
      <translation>necesita iOS {minimum}; todo {model} lo tiene</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, the last for {model} is iOS {last}</source>
      <translation>necesita iOS {minimum}; el último para {model} es iOS {last}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, {device} has {version}</source>
      <translation>necesita iOS {minimum}; {device} tiene {version}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, {device} has {version}, which may be new enough</source>
      <translation>necesita iOS {minimum}; {device} tiene {version}, que puede bastar</translation>
    </message>
    <message>
      <source>needs iOS {minimum}; which version of iOS this {model} has isn’t known</source>
      <translation>necesita iOS {minimum}; no se sabe qué versión de iOS tiene este {model}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}; {device}’s version of iOS isn’t known</source>
      <translation>necesita iOS {minimum}; {device}: versión de iOS desconocida</translation>
    </message>
    <message>
      <source>needs {least} bytes, {device} has {free} free</source>
      <translation>necesita {least} bytes; {device} tiene {free} libres</translation>
    </message>
    <message>
      <source>needs {least} bytes, {device} has {free} free, and the unpacked size isn’t known</source>
      <translation>necesita {least} bytes; {device} tiene {free} libres, y se desconoce el tamaño descomprimido</translation>
    </message>
    <message>
      <source>neither Info.plist nor the executable names a platform</source>
      <translation>ni Info.plist ni el ejecutable indican una plataforma</translation>
    </message>
    <message>
      <source>neither the profile nor the certificate says when it expires</source>
      <translation>ni el perfil ni el certificado indican cuándo caducan</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no App Store metadata</source>
      <translation>sin metadatos de la App Store</translation>
    </message>
    <message>
      <source>no DER entitlements</source>
      <translation>sin entitlements DER</translation>
    </message>
    <message>
      <source>no Mach-O executable</source>
      <translation>no es un ejecutable Mach-O</translation>
    </message>
    <message>
      <source>no address</source>
      <translation>ninguna dirección</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>sin respuesta en {seconds} s</translation>
    </message>
    <message>
      <source>no authority that can be asked has issued the certificate</source>
      <translation>el certificado no lo ha emitido ninguna autoridad a la que se pueda consultar</translation>
    </message>
    <message>
      <source>no certificate has signed</source>
      <translation>ningún certificado ha firmado</translation>
    </message>
    <message>
      <source>no complete answer within {seconds} s</source>
      <translation>sin respuesta completa en {seconds} s</translation>
    </message>
    <message>
      <source>no embedded.mobileprovision</source>
      <translation>no hay embedded.mobileprovision</translation>
    </message>
    <message>
      <source>no install link was found</source>
      <translation>no se encontró ningún enlace de instalación</translation>
    </message>
    <message>
      <source>no local header where the directory says</source>
      <translation>no hay cabecera local donde dice el directorio</translation>
    </message>
    <message>
      <source>no signature for {architecture}</source>
      <translation>sin firma para {architecture}</translation>
    </message>
    <message>
      <source>no signed 64-bit ARM code</source>
      <translation>sin código ARM de 64 bits firmado</translation>
    </message>
    <message>
      <source>no signer</source>
      <translation>sin firmante</translation>
    </message>
    <message>
      <source>no symbolic links</source>
      <translation>sin enlaces simbólicos</translation>
    </message>
    <message>
      <source>nobody signed, or nothing was signed</source>
      <translation>no firmó nadie, o no se firmó nada</translation>
    </message>
    <message>
      <source>none of its own in {bundles}</source>
      <translation>ninguno propio en {bundles}</translation>
    </message>
    <message>
      <source>not read: the executable is large, and its signature stands at its end</source>
      <translation>no leída: el ejecutable es grande y su firma está al final</translation>
    </message>
    <message>
      <source>not revoked, says {responder}</source>
      <translation>no revocado, según {responder}</translation>
    </message>
    <message>
      <source>not revoked, says {responder} of {day}</source>
      <translation>no revocado, según {responder} ({day})</translation>
    </message>
    <message>
      <source>not verified yet</source>
      <translation>aún no verificado</translation>
    </message>
    <message>
      <source>not verified: the digests and the certificates have not been checked</source>
      <translation>no verificada: no se han comprobado las sumas de comprobación ni los certificados</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>nothing is required</source>
      <translation>no se exige nada</translation>
    </message>
    <message numerus="yes">
      <source>nothing more came after {size} bytes</source>
      <extracomment>Counts {size}. For one: nothing more came after {size} byte</extracomment>
      <translation>
        <numerusform>no llegó nada más tras {size} byte</numerusform>
        <numerusform>no llegó nada más tras {size} bytes</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing to verify at the first launch</source>
      <translation>nada que verificar en la primera apertura</translation>
    </message>
    <message numerus="yes">
      <source>one of the profile’s {count}</source>
      <extracomment>Counts {count}. For one: one of the profile’s {count}</extracomment>
      <translation>
        <numerusform>el único del perfil</numerusform>
        <numerusform>uno de los {count} del perfil</numerusform>
      </translation>
    </message>
    <message>
      <source>only Apple’s servers can tell, and they were not asked</source>
      <translation>solo lo saben los servidores de Apple, y no se les ha consultado</translation>
    </message>
    <message>
      <source>only development and ad hoc apps need Developer Mode</source>
      <translation>solo las apps de desarrollo y ad hoc necesitan el modo de desarrollador</translation>
    </message>
    <message>
      <source>only enterprise apps need it</source>
      <translation>solo lo necesitan las apps Enterprise</translation>
    </message>
    <message>
      <source>only samples of the app were fetched (--quick)</source>
      <translation>solo se obtuvieron muestras de la app (--quick)</translation>
    </message>
    <message>
      <source>only the linker signed this code</source>
      <translation>este código solo lo firmó el enlazador</translation>
    </message>
    <message>
      <source>only {architectures}</source>
      <translation>solo {architectures}</translation>
    </message>
    <message>
      <source>only {architectures}, before iOS 11 made 64 bits a must</source>
      <translation>solo {architectures}, antes de que iOS 11 exigiera 64 bits</translation>
    </message>
    <message>
      <source>only {digests}</source>
      <translation>solo {digests}</translation>
    </message>
    <message>
      <source>packed size {told} in its header, {known} in the directory</source>
      <translation>tamaño comprimido {told} en su cabecera, {known} en el directorio</translation>
    </message>
    <message>
      <source>packed with method {method}</source>
      <translation>comprimido con el método {method}</translation>
    </message>
    <message>
      <source>packed without modes</source>
      <translation>comprimido sin modos de archivo</translation>
    </message>
    <message>
      <source>page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>platform-identifier is {platform}: an iPhone skips this app, that device may not.</source>
      <translation>platform-identifier es {platform}: un iPhone omite esta app; un dispositivo de ese tipo quizá no.</translation>
    </message>
    <message>
      <source>platform-identifier is {platform}: iOS skips this app.</source>
      <translation>platform-identifier es {platform}: iOS omite esta app.</translation>
    </message>
    <message>
      <source>privilege withdrawn</source>
      <translation>privilegio retirado</translation>
    </message>
    <message>
      <source>protected by a password</source>
      <translation>protegido con contraseña</translation>
    </message>
    <message>
      <source>read</source>
      <translation>leída</translation>
    </message>
    <message>
      <source>read to the end</source>
      <translation>leído hasta el final</translation>
    </message>
    <message>
      <source>revoked since {day}, says {responder}</source>
      <translation>revocado desde el {day}, según {responder}</translation>
    </message>
    <message>
      <source>revoked, says {responder}</source>
      <translation>revocado, según {responder}</translation>
    </message>
    <message>
      <source>sealed code is missing</source>
      <translation>falta código sellado</translation>
    </message>
    <message>
      <source>sealed code was signed anew after the app was signed</source>
      <translation>el código sellado se firmó de nuevo después de firmar la app</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>firmada</translation>
    </message>
    <message>
      <source>signed as {signed}, the app is {app}</source>
      <translation>firmada como {signed}, la app es {app}</translation>
    </message>
    <message>
      <source>signed as {signed}, the profile permits {permitted}</source>
      <translation>firmada como {signed}, el perfil permite {permitted}</translation>
    </message>
    <message>
      <source>signed as “{name}”, which does not sign profiles for iOS</source>
      <translation>firmado como «{name}», que no firma perfiles para iOS</translation>
    </message>
    <message>
      <source>signed as “{other}”, the bundle is “{bundle}”</source>
      <translation>firmado como «{other}», el bundle es «{bundle}»</translation>
    </message>
    <message>
      <source>signed as “{signed}”, the app is “{app}”</source>
      <translation>firmada como «{signed}», la app es «{app}»</translation>
    </message>
    <message>
      <source>signed by Apple</source>
      <translation>firmado por Apple</translation>
    </message>
    <message>
      <source>signed by a certificate</source>
      <translation>firmada con un certificado</translation>
    </message>
    <message>
      <source>signed by team {other}, the app is team {team}’s</source>
      <translation>firmado por el equipo {other}, la app es del equipo {team}</translation>
    </message>
    <message>
      <source>signed by team {signer}, the profile is team {team}’s</source>
      <translation>firmada por el equipo {signer}, el perfil es del equipo {team}</translation>
    </message>
    <message>
      <source>signed by “{name}”</source>
      <translation>firmada por «{name}»</translation>
    </message>
    <message>
      <source>signed with an unknown digest ({name})</source>
      <translation>firmado con un algoritmo de suma de comprobación desconocido ({name})</translation>
    </message>
    <message>
      <source>size {told} in its header, {known} in the directory</source>
      <translation>tamaño {told} en su cabecera, {known} en el directorio</translation>
    </message>
    <message>
      <source>stored, with its size only after its data</source>
      <translation>sin comprimir, con el tamaño solo después de los datos</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>sustituido</translation>
    </message>
    <message>
      <source>the App Store signed it: it installs through the App Store alone</source>
      <translation>la firma es de la App Store: solo se instala a través de la App Store</translation>
    </message>
    <message>
      <source>the CMS message can’t be read: {why}</source>
      <translation>el mensaje CMS no se puede leer: {why}</translation>
    </message>
    <message>
      <source>the Info.plist</source>
      <translation>el Info.plist</translation>
    </message>
    <message>
      <source>the Info.plist names no executable</source>
      <translation>el Info.plist no indica ningún ejecutable</translation>
    </message>
    <message>
      <source>the address ends before “{rest}”: the whole address must be percent-encoded</source>
      <translation>la dirección termina antes de «{rest}»: debe codificarse completa con porcentajes</translation>
    </message>
    <message>
      <source>the address of the app can’t be used</source>
      <translation>la dirección de la app no se puede usar</translation>
    </message>
    <message>
      <source>the address of the manifest can’t be used</source>
      <translation>la dirección del manifiesto no se puede usar</translation>
    </message>
    <message>
      <source>the address of the page can’t be used</source>
      <translation>la dirección de la página no se puede usar</translation>
    </message>
    <message>
      <source>the answer of {host} is about another certificate</source>
      <translation>la respuesta de {host} es sobre otro certificado</translation>
    </message>
    <message>
      <source>the answer of {host} is from the future ({time} UTC): check the clock</source>
      <translation>la respuesta de {host} es del futuro ({time} UTC): compruebe el reloj</translation>
    </message>
    <message>
      <source>the answer of {host} is not signed by whom the issuer trusts</source>
      <translation>la respuesta de {host} no está firmada por alguien en quien confíe el emisor</translation>
    </message>
    <message>
      <source>the answer of {host} is out of date ({time} UTC)</source>
      <translation>la respuesta de {host} está caducada ({time} UTC)</translation>
    </message>
    <message>
      <source>the app gets no push messages</source>
      <translation>la app no recibe notificaciones push</translation>
    </message>
    <message>
      <source>the app has no bundles inside</source>
      <translation>la app no contiene otros bundles</translation>
    </message>
    <message>
      <source>the app has no extensions</source>
      <translation>la app no tiene extensiones</translation>
    </message>
    <message>
      <source>the app has no watch app</source>
      <translation>la app no tiene app del reloj</translation>
    </message>
    <message>
      <source>the app has {found} chunks, the manifest lists {listed}</source>
      <translation>número de bloques: {found} en la app, {listed} en el manifiesto</translation>
    </message>
    <message>
      <source>the app is a mere container for a watch app, which only the App Store takes</source>
      <translation>la app es un mero contenedor para una app del reloj, algo que solo acepta la App Store</translation>
    </message>
    <message>
      <source>the app is for {platform}</source>
      <translation>la app es para {platform}</translation>
    </message>
    <message>
      <source>the app is in no groups</source>
      <translation>la app no está en ningún grupo</translation>
    </message>
    <message>
      <source>the app is longer than its {listed} chunks</source>
      <translation>la app es más larga que sus bloques del manifiesto (número: {listed})</translation>
    </message>
    <message>
      <source>the app is not signed</source>
      <translation>la app no está firmada</translation>
    </message>
    <message>
      <source>the app names no minimum</source>
      <translation>la app no indica un mínimo</translation>
    </message>
    <message>
      <source>the app was not received</source>
      <translation>la app no llegó</translation>
    </message>
    <message>
      <source>the app was not received whole</source>
      <translation>la app no llegó completa</translation>
    </message>
    <message>
      <source>the app: {wanted}, the profile: {permitted}</source>
      <translation>la app: {wanted}, el perfil: {permitted}</translation>
    </message>
    <message>
      <source>the app’s executable can’t be read: {why}</source>
      <translation>el ejecutable de la app no se puede leer: {why}</translation>
    </message>
    <message>
      <source>the app’s executable is missing</source>
      <translation>falta el ejecutable de la app</translation>
    </message>
    <message>
      <source>the app’s platform is “{platform}”</source>
      <translation>la plataforma de la app es «{platform}»</translation>
    </message>
    <message>
      <source>the archive was not read through yet</source>
      <translation>el IPA aún no se ha leído entero</translation>
    </message>
    <message>
      <source>the authority that issued the certificate isn’t known or didn’t</source>
      <translation>la autoridad que figura como emisora del certificado no se conoce o no lo emitió</translation>
    </message>
    <message>
      <source>the build is not thinned</source>
      <translation>la build no está reducida con app thinning</translation>
    </message>
    <message>
      <source>the certificate comes from an authority that issues none for apps</source>
      <translation>el certificado es de una autoridad que no emite certificados para apps</translation>
    </message>
    <message>
      <source>the certificate is for neither development nor distribution on iOS</source>
      <translation>el certificado no es ni de desarrollo ni de distribución para iOS</translation>
    </message>
    <message>
      <source>the certificate is not made for signing code</source>
      <translation>el certificado no está hecho para firmar código</translation>
    </message>
    <message>
      <source>the certificate names nobody who could be asked over http</source>
      <translation>el certificado no indica a nadie a quien se pueda preguntar por http</translation>
    </message>
    <message>
      <source>the certificate that signed isn’t one of those in the profile</source>
      <translation>el certificado con el que se firmó no es ninguno de los del perfil</translation>
    </message>
    <message>
      <source>the certificates lead to an authority that is not Apple</source>
      <translation>los certificados llevan a una autoridad que no es Apple</translation>
    </message>
    <message>
      <source>the certificate’s part of the signature can’t be read: {why}</source>
      <translation>la parte de la firma con el certificado no se puede leer: {why}</translation>
    </message>
    <message>
      <source>the code can’t be read: {why}</source>
      <translation>el código no se puede leer: {why}</translation>
    </message>
    <message>
      <source>the code directory could not be read</source>
      <translation>no se pudo leer el code directory</translation>
    </message>
    <message>
      <source>the code directory covers scattered ranges of the code, which iOS doesn’t take</source>
      <translation>el code directory cubre zonas dispersas del código, lo que iOS no acepta</translation>
    </message>
    <message>
      <source>the code directory has pages of 2^{power} bytes, which iOS doesn’t take</source>
      <translation>el code directory tiene páginas de 2^{power} bytes, lo que iOS no acepta</translation>
    </message>
    <message numerus="yes">
      <source>the code directory lists {listed} pages where the code has {count}</source>
      <extracomment>Counts {listed}. For one: the code directory lists {listed} page where the code has {count}</extracomment>
      <translation>
        <numerusform>páginas en el code directory: {listed}; páginas del código: {count}</numerusform>
        <numerusform>páginas en el code directory: {listed}; páginas del código: {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>the code directory uses an unknown hash ({name})</source>
      <translation>el code directory usa un hash desconocido ({name})</translation>
    </message>
    <message numerus="yes">
      <source>the code directory’s digests have {size} bytes, not {usual}</source>
      <extracomment>Counts {size}. For one: the code directory’s digests have {size} byte, not {usual}</extracomment>
      <translation>
        <numerusform>longitud de las sumas de comprobación del code directory en bytes: {size} en lugar de {usual}</numerusform>
        <numerusform>longitud de las sumas de comprobación del code directory en bytes: {size} en lugar de {usual}</numerusform>
      </translation>
    </message>
    <message>
      <source>the code directory’s format is {version}; iOS 15 wants 0x20400</source>
      <translation>el formato del code directory es {version}; iOS 15 exige 0x20400</translation>
    </message>
    <message>
      <source>the code is covered by SHA-1 alone</source>
      <translation>el código solo está cubierto por SHA-1</translation>
    </message>
    <message>
      <source>the content was changed after it was signed</source>
      <translation>el contenido se cambió después de firmarlo</translation>
    </message>
    <message>
      <source>the device</source>
      <translation>el dispositivo</translation>
    </message>
    <message>
      <source>the digest differs</source>
      <translation>la suma de comprobación es distinta</translation>
    </message>
    <message>
      <source>the entitlements</source>
      <translation>los entitlements</translation>
    </message>
    <message>
      <source>the entitlements can’t be read: {why}</source>
      <translation>los entitlements no se pueden leer: {why}</translation>
    </message>
    <message>
      <source>the entitlements in DER</source>
      <translation>los entitlements en DER</translation>
    </message>
    <message>
      <source>the entitlements in DER can’t be read: {why}</source>
      <translation>los entitlements en DER no se pueden leer: {why}</translation>
    </message>
    <message>
      <source>the entitlements in DER differ from those in XML</source>
      <translation>los entitlements en DER difieren de los que están en XML</translation>
    </message>
    <message>
      <source>the entitlements in DER, which iOS 15 wants, are missing</source>
      <translation>faltan los entitlements en DER, que iOS 15 exige</translation>
    </message>
    <message>
      <source>the executable could not be read far enough</source>
      <translation>no se pudo leer lo suficiente del ejecutable</translation>
    </message>
    <message>
      <source>the executable has no architecture</source>
      <translation>el ejecutable no tiene ninguna arquitectura</translation>
    </message>
    <message>
      <source>the executable is missing</source>
      <translation>falta el ejecutable</translation>
    </message>
    <message>
      <source>the file is damaged: {why}</source>
      <translation>el archivo está dañado: {why}</translation>
    </message>
    <message>
      <source>the file isn’t there</source>
      <translation>el archivo no está</translation>
    </message>
    <message>
      <source>the files of the app were not unpacked yet</source>
      <translation>los archivos de la app aún no se han descomprimido</translation>
    </message>
    <message>
      <source>the link names no manifest</source>
      <translation>el enlace no indica ningún manifiesto</translation>
    </message>
    <message>
      <source>the list of code directories that was signed names others (attribute {attribute})</source>
      <translation>la lista de code directories que se firmó indica otros (atributo {attribute})</translation>
    </message>
    <message>
      <source>the list of sealed files</source>
      <translation>la lista de archivos sellados</translation>
    </message>
    <message>
      <source>the list of sealed files can’t be read: {why}</source>
      <translation>la lista de archivos sellados no se puede leer: {why}</translation>
    </message>
    <message>
      <source>the list of sealed files is missing</source>
      <translation>falta la lista de archivos sellados</translation>
    </message>
    <message>
      <source>the manifest can’t be used</source>
      <translation>el manifiesto no se puede usar</translation>
    </message>
    <message>
      <source>the manifest was not received</source>
      <translation>el manifiesto no llegó</translation>
    </message>
    <message>
      <source>the manifest was not received whole</source>
      <translation>el manifiesto no llegó completo</translation>
    </message>
    <message>
      <source>the name {host} is not known ({reason})</source>
      <translation>el nombre {host} no se conoce ({reason})</translation>
    </message>
    <message>
      <source>the name {host} was not resolved within {seconds} s</source>
      <translation>el nombre {host} no se resolvió en {seconds} s</translation>
    </message>
    <message>
      <source>the page was not received</source>
      <translation>la página no llegó</translation>
    </message>
    <message>
      <source>the probe ended early</source>
      <translation>la comprobación terminó antes de tiempo</translation>
    </message>
    <message>
      <source>the profile can’t be read: {why}</source>
      <translation>el perfil no se puede leer: {why}</translation>
    </message>
    <message>
      <source>the profile doesn’t list devices</source>
      <translation>el perfil no enumera dispositivos</translation>
    </message>
    <message>
      <source>the profile doesn’t say when it expires</source>
      <translation>el perfil no indica cuándo caduca</translation>
    </message>
    <message>
      <source>the profile is for {platforms}</source>
      <translation>el perfil es para {platforms}</translation>
    </message>
    <message>
      <source>the profile isn’t signed at all</source>
      <translation>el perfil no está firmado en absoluto</translation>
    </message>
    <message>
      <source>the profile lists no device at all</source>
      <translation>el perfil no enumera ningún dispositivo</translation>
    </message>
    <message>
      <source>the profile: {fault}</source>
      <translation>el perfil: {fault}</translation>
    </message>
    <message>
      <source>the profile’s entitlements could not be read</source>
      <translation>no se pudieron leer los entitlements del perfil</translation>
    </message>
    <message>
      <source>the profile’s half in DER can’t be read: {why}</source>
      <translation>la mitad DER del perfil no se puede leer: {why}</translation>
    </message>
    <message>
      <source>the profile’s half in DER: Apple didn’t sign it</source>
      <translation>la mitad DER del perfil: no la firmó Apple</translation>
    </message>
    <message>
      <source>the profile’s half in DER: {fault}</source>
      <translation>la mitad DER del perfil: {fault}</translation>
    </message>
    <message>
      <source>the profile’s two halves differ in {keys}</source>
      <translation>las dos mitades del perfil difieren en {keys}</translation>
    </message>
    <message>
      <source>the proxy {proxy} breaks off ({reason})</source>
      <translation>el proxy {proxy} interrumpe la conexión ({reason})</translation>
    </message>
    <message>
      <source>the proxy {proxy} can’t be understood ({reason})</source>
      <translation>no se entiende el ajuste de proxy {proxy} ({reason})</translation>
    </message>
    <message>
      <source>the proxy {proxy} doesn’t answer in HTTP</source>
      <translation>el proxy {proxy} no responde en HTTP</translation>
    </message>
    <message>
      <source>the proxy {proxy} is not reached either: {why}</source>
      <translation>tampoco se llega al proxy {proxy}: {why}</translation>
    </message>
    <message>
      <source>the proxy {proxy} is of a kind that otadesk doesn’t support</source>
      <translation>el proxy {proxy} es de un tipo que otadesk no admite</translation>
    </message>
    <message>
      <source>the proxy {proxy} refuses ({reason})</source>
      <translation>el proxy {proxy} rechaza la conexión ({reason})</translation>
    </message>
    <message>
      <source>the requirements</source>
      <translation>los requirements</translation>
    </message>
    <message>
      <source>the responder’s address is not valid</source>
      <translation>la dirección del servicio OCSP no es válida</translation>
    </message>
    <message>
      <source>the responder’s address names no host</source>
      <translation>la dirección del servicio OCSP no indica ningún host</translation>
    </message>
    <message>
      <source>the seal’s rules: {why}</source>
      <translation>las reglas del sello: {why}</translation>
    </message>
    <message>
      <source>the server does not send the certificate of “{issuer}” that issued it</source>
      <translation>el servidor no envía el certificado de «{issuer}», que lo emitió</translation>
    </message>
    <message>
      <source>the signature can’t be read: {why}</source>
      <translation>la firma no se puede leer: {why}</translation>
    </message>
    <message>
      <source>the signature covers {covered} bytes of code where there are {there}</source>
      <translation>código en bytes: {covered} cubiertos por la firma, {there} existentes</translation>
    </message>
    <message>
      <source>the signature covers {part}, missing here</source>
      <translation>cubierto por la firma, pero no está: {part}</translation>
    </message>
    <message>
      <source>the signature doesn’t cover {part}</source>
      <translation>no cubierto por la firma: {part}</translation>
    </message>
    <message>
      <source>the signature names no application-identifier</source>
      <translation>la firma no indica ningún application-identifier</translation>
    </message>
    <message>
      <source>the signature or the profile names no team</source>
      <translation>la firma o el perfil no indican ningún equipo</translation>
    </message>
    <message>
      <source>the signature was not made with the certificate’s key, or was changed</source>
      <translation>la firma no se hizo con la clave del certificado, o se cambió</translation>
    </message>
    <message>
      <source>the signature was not read</source>
      <translation>la firma no se ha leído</translation>
    </message>
    <message>
      <source>the signature: {fault}</source>
      <translation>la firma: {fault}</translation>
    </message>
    <message>
      <source>the signing certificate could not be read</source>
      <translation>no se pudo leer el certificado de firma</translation>
    </message>
    <message>
      <source>the signing certificate expired on {day}</source>
      <translation>el certificado de firma caducó el {day}</translation>
    </message>
    <message>
      <source>the signing certificate is missing</source>
      <translation>falta el certificado de firma</translation>
    </message>
    <message>
      <source>the signing certificate is valid from {day}</source>
      <translation>el certificado de firma es válido desde el {day}</translation>
    </message>
    <message>
      <source>the start page of a single-page app</source>
      <translation>la página inicial de una aplicación de página única</translation>
    </message>
    <message>
      <source>there is a signature, but it can’t be read</source>
      <translation>hay una firma, pero no se puede leer</translation>
    </message>
    <message>
      <source>there is no code to look at</source>
      <translation>no hay código que examinar</translation>
    </message>
    <message>
      <source>there is no executable to look at</source>
      <translation>no hay ejecutable que examinar</translation>
    </message>
    <message>
      <source>there is no folder “{above}” yet, and “{folder}” would be in it</source>
      <translation>la carpeta «{above}» todavía no existe, y «{folder}» estaría en ella</translation>
    </message>
    <message>
      <source>there is no folder “{folder}” yet</source>
      <translation>la carpeta «{folder}» todavía no existe</translation>
    </message>
    <message>
      <source>there is no profile</source>
      <translation>no hay ningún perfil</translation>
    </message>
    <message>
      <source>there is no signature or no profile to compare</source>
      <translation>falta la firma o el perfil para comparar</translation>
    </message>
    <message>
      <source>there is no signed app with an identifier</source>
      <translation>no hay ninguna app firmada con bundle ID</translation>
    </message>
    <message>
      <source>there is one, but it can’t be read</source>
      <translation>hay uno, pero no se puede leer</translation>
    </message>
    <message>
      <source>there is only one form</source>
      <translation>solo hay una forma</translation>
    </message>
    <message numerus="yes">
      <source>thinned for {count} models</source>
      <extracomment>Counts {count}. For one: thinned for {count} model</extracomment>
      <translation>
        <numerusform>reducida para {count} modelo</numerusform>
        <numerusform>reducida para {count} modelos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>thinned for {count} models, not for {model}</source>
      <extracomment>Counts {count}. For one: thinned for {count} model, not for {model}</extracomment>
      <translation>
        <numerusform>reducida para {count} modelo, no para {model}</numerusform>
        <numerusform>reducida para {count} modelos, no para {model}</numerusform>
      </translation>
    </message>
    <message>
      <source>this code is signed ad hoc, by nobody</source>
      <translation>este código tiene una firma ad hoc, de nadie</translation>
    </message>
    <message>
      <source>this code isn’t signed</source>
      <translation>este código no está firmado</translation>
    </message>
    <message>
      <source>two code directories use the same hash</source>
      <translation>dos code directories usan el mismo hash</translation>
    </message>
    <message>
      <source>unsigned</source>
      <translation>sin firmar</translation>
    </message>
    <message>
      <source>unspecified</source>
      <translation>sin especificar</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>hasta el {day}</translation>
    </message>
    <message numerus="yes">
      <source>until {day}, {count} days left</source>
      <extracomment>Counts {count}. For one: until {day}, {count} day left</extracomment>
      <translation>
        <numerusform>hasta el {day}, queda un día</numerusform>
        <numerusform>hasta el {day}, quedan {count} días</numerusform>
      </translation>
    </message>
    <message>
      <source>valid until {day}</source>
      <translation>válido hasta el {day}</translation>
    </message>
    <message>
      <source>what belongs to slot {slot}</source>
      <translation>el contenido del slot {slot}</translation>
    </message>
    <message>
      <source>what it says of “{path}” isn’t understood</source>
      <translation>no se entiende lo que dice de «{path}»</translation>
    </message>
    <message>
      <source>what stands in slot {slot} of the signature is something else</source>
      <translation>el contenido del slot {slot} de la firma es otra cosa</translation>
    </message>
    <message>
      <source>whether Apple is asked at the first launch depends on when the team was made</source>
      <translation>que se consulte a Apple en la primera apertura depende de cuándo se creó el equipo</translation>
    </message>
    <message>
      <source>whether a device trusts “{team}” already can’t be seen from here</source>
      <translation>desde aquí no se ve si un dispositivo ya confía en «{team}»</translation>
    </message>
    <message>
      <source>whether the App Store’s version of the app is on {device} can’t be seen from here</source>
      <translation>desde aquí no se ve si {device} tiene la versión de la app de la App Store</translation>
    </message>
    <message>
      <source>whether the app of another team is on {device} can’t be seen from here</source>
      <translation>desde aquí no se ve si {device} tiene la app de otro equipo</translation>
    </message>
    <message>
      <source>whether the clock of {device} is right can’t be seen from here</source>
      <translation>{device}: desde aquí no se ve si está en hora</translation>
    </message>
    <message>
      <source>whether {device} has Developer Mode on can’t be seen from here</source>
      <translation>{device}: desde aquí no se ve si el modo de desarrollador está activado</translation>
    </message>
    <message>
      <source>whether {device} has {least} bytes free can’t be seen from here</source>
      <translation>{device}: desde aquí no se ve si hay {least} bytes libres</translation>
    </message>
    <message>
      <source>whether {device} has {things} isn’t known</source>
      <translation>{device}: no se sabe si tiene {things}</translation>
    </message>
    <message>
      <source>whether {device} may install apps can’t be seen from here</source>
      <translation>{device}: desde aquí no se ve si se permite instalar apps</translation>
    </message>
    <message>
      <source>whether {device} reaches Apple’s servers can’t be seen from here</source>
      <translation>{device}: desde aquí no se ve si llega a los servidores de Apple</translation>
    </message>
    <message>
      <source>whether {device} trusts “{team}” can’t be seen from here</source>
      <translation>desde aquí no se ve si {device} confía en «{team}»</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>{algorithm}: chunk {number} of {listed} differs.</source>
      <translation>{algorithm}: el bloque {number} de {listed} es distinto.</translation>
    </message>
    <message numerus="yes">
      <source>{algorithm}: the app of {size} bytes has {found} chunks, the manifest lists {listed}.</source>
      <extracomment>Counts {found}. For one: {algorithm}: the app of {size} bytes has {found} chunk, the manifest lists {listed}.</extracomment>
      <translation>
        <numerusform>{algorithm}: número de bloques: {found} en la app ({size} bytes), {listed} en el manifiesto.</numerusform>
        <numerusform>{algorithm}: número de bloques: {found} en la app ({size} bytes), {listed} en el manifiesto.</numerusform>
      </translation>
    </message>
    <message>
      <source>{algorithm}: {fault}</source>
      <translation>{algorithm}: {fault}</translation>
    </message>
    <message>
      <source>{bundles}: there may be one watch app only</source>
      <translation>{bundles}: solo puede haber una app del reloj</translation>
    </message>
    <message>
      <source>{code}, {bundles}</source>
      <translation>{code}, {bundles}</translation>
    </message>
    <message numerus="yes">
      <source>{count} bundles</source>
      <extracomment>Counts {count}. For one: {count} bundle</extracomment>
      <translation>
        <numerusform>{count} bundle</numerusform>
        <numerusform>{count} bundles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} bytes stand before it</source>
      <extracomment>Counts {count}. For one: {count} byte stands before it</extracomment>
      <translation>
        <numerusform>hay {count} byte delante</numerusform>
        <numerusform>hay {count} bytes delante</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} checked</source>
      <translation>comprobados: {count}</translation>
    </message>
    <message>
      <source>{count} compared</source>
      <translation>elementos comparados: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} devices ({names})</source>
      <extracomment>Counts {count}. For one: {count} device ({names})</extracomment>
      <translation>
        <numerusform>{count} dispositivo ({names})</numerusform>
        <numerusform>{count} dispositivos ({names})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices listed</source>
      <extracomment>Counts {count}. For one: {count} device listed</extracomment>
      <translation>
        <numerusform>{count} dispositivo en la lista</numerusform>
        <numerusform>{count} dispositivos en la lista</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries</source>
      <extracomment>Counts {count}. For one: {count} entry</extracomment>
      <translation>
        <numerusform>{count} entrada</numerusform>
        <numerusform>{count} entradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries can be opened</source>
      <extracomment>Counts {count}. For one: {count} entry can be opened</extracomment>
      <translation>
        <numerusform>se puede abrir {count} entrada</numerusform>
        <numerusform>se pueden abrir {count} entradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries, one after the other</source>
      <extracomment>Counts {count}. For one: {count} entry, one after the other</extracomment>
      <translation>
        <numerusform>{count} entrada, una tras otra</numerusform>
        <numerusform>{count} entradas, una tras otra</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} leftovers of the Finder, such as {what}</source>
      <extracomment>Counts {count}. For one: {count} leftover of the Finder, such as {what}</extracomment>
      <translation>
        <numerusform>{count} resto del Finder: {what}</numerusform>
        <numerusform>{count} restos del Finder, como {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names</source>
      <extracomment>Counts {count}. For one: {count} name</extracomment>
      <translation>
        <numerusform>{count} nombre</numerusform>
        <numerusform>{count} nombres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names are not written in UTF-8, as phones want names, such as {what}</source>
      <extracomment>Counts {count}. For one: {count} name is not written in UTF-8, as phones want names: {what}</extracomment>
      <translation>
        <numerusform>{count} nombre no está escrito en UTF-8, como lo necesitan los iPhone: {what}</numerusform>
        <numerusform>{count} nombres no están escritos en UTF-8, como lo necesitan los iPhone, por ejemplo {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pieces of code</source>
      <extracomment>Counts {count}. For one: {count} piece of code</extracomment>
      <translation>
        <numerusform>un módulo de código</numerusform>
        <numerusform>{count} módulos de código</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} programs can be run</source>
      <extracomment>Counts {count}. For one: {count} program can be run</extracomment>
      <translation>
        <numerusform>{count} programa ejecutable</numerusform>
        <numerusform>{count} programas ejecutables</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} read</source>
      <translation>leídos: {count}</translation>
    </message>
    <message>
      <source>{device} doesn’t have it</source>
      <translation>{device} no la tiene</translation>
    </message>
    <message>
      <source>{device} doesn’t reach them</source>
      <translation>{device} no llega a ellos</translation>
    </message>
    <message>
      <source>{device} has an iOS without Developer Mode</source>
      <translation>{device} tiene un iOS sin modo de desarrollador</translation>
    </message>
    <message>
      <source>{device} has it from the App Store</source>
      <translation>{device} la tiene de la App Store</translation>
    </message>
    <message>
      <source>{device} has no {things}</source>
      <translation>{device} no tiene {things}</translation>
    </message>
    <message>
      <source>{device} has nothing that the app rules out</source>
      <translation>{device} no tiene nada que la app excluya</translation>
    </message>
    <message>
      <source>{device} has {app}</source>
      <translation>{device} tiene {app}</translation>
    </message>
    <message>
      <source>{device} has {things}, as the app requires</source>
      <translation>{device} tiene {things}, como exige la app</translation>
    </message>
    <message>
      <source>{device} has {things}, which the app rules out</source>
      <translation>{device} tiene {things}, que la app excluye</translation>
    </message>
    <message>
      <source>{device} may install apps</source>
      <translation>{device}: permitido</translation>
    </message>
    <message>
      <source>{device} reaches them</source>
      <translation>{device} llega a ellos</translation>
    </message>
    <message>
      <source>{device} trusts no team</source>
      <translation>{device} no confía en ningún equipo</translation>
    </message>
    <message>
      <source>{device} trusts {teams}</source>
      <translation>{device} confía en {teams}</translation>
    </message>
    <message>
      <source>{device}: listed</source>
      <translation>{device}: en la lista</translation>
    </message>
    <message>
      <source>{device}: not listed</source>
      <translation>{device}: no está en la lista</translation>
    </message>
    <message>
      <source>{device}: not listed in {where}</source>
      <translation>{device}: no está en la lista de {where}</translation>
    </message>
    <message>
      <source>{device}: off</source>
      <translation>{device}: desactivado</translation>
    </message>
    <message>
      <source>{device}: on</source>
      <translation>{device}: activado</translation>
    </message>
    <message>
      <source>{device}: right</source>
      <translation>{device}: en hora</translation>
    </message>
    <message>
      <source>{device}: wrong</source>
      <translation>{device}: no está en hora</translation>
    </message>
    <message>
      <source>{device}: {what} is off</source>
      <translation>{device}: {what} está desactivado</translation>
    </message>
    <message>
      <source>{device}’s UDID isn’t known</source>
      <translation>{device}: UDID desconocido</translation>
    </message>
    <message>
      <source>{device}’s model isn’t known</source>
      <translation>{device}: modelo desconocido</translation>
    </message>
    <message>
      <source>{device}’s product type isn’t known</source>
      <translation>{device}: tipo de producto desconocido</translation>
    </message>
    <message>
      <source>{faults}.</source>
      <translation>{faults}.</translation>
    </message>
    <message>
      <source>{host} accepts a connection, then stays silent</source>
      <translation>{host} acepta una conexión y luego no dice nada</translation>
    </message>
    <message>
      <source>{host} answers at {places}, but not at {dead}.</source>
      <translation>{host} responde en {places}, pero no en {dead}.</translation>
    </message>
    <message>
      <source>{host} answers at {places}.</source>
      <translation>{host} responde en {places}.</translation>
    </message>
    <message>
      <source>{host} answers at {places}; this computer has no {family} to try the others.</source>
      <translation>{host} responde en {places}; este ordenador no tiene {family} para probar las demás direcciones.</translation>
    </message>
    <message>
      <source>{host} answers with more than {size} KiB</source>
      <translation>{host} responde con más de {size} KiB</translation>
    </message>
    <message>
      <source>{host} answers with something that is not an OCSP response</source>
      <translation>{host} responde con algo que no es una respuesta OCSP</translation>
    </message>
    <message>
      <source>{host} answers with the status {status}</source>
      <translation>{host} responde con el estado {status}</translation>
    </message>
    <message>
      <source>{host} answers, through the proxy {proxy}.</source>
      <translation>{host} responde, a través del proxy {proxy}.</translation>
    </message>
    <message>
      <source>{host} answers.</source>
      <translation>{host} responde.</translation>
    </message>
    <message>
      <source>{host} broke off the TLS handshake ({reason})</source>
      <translation>{host} interrumpió la negociación TLS ({reason})</translation>
    </message>
    <message>
      <source>{host} declines to answer ({reason})</source>
      <translation>{host} se niega a responder ({reason})</translation>
    </message>
    <message>
      <source>{host} demands a client certificate</source>
      <translation>{host} exige un certificado de cliente</translation>
    </message>
    <message>
      <source>{host} does not answer ({reason})</source>
      <translation>{host} no responde ({reason})</translation>
    </message>
    <message>
      <source>{host} does not answer in HTTP ({reason})</source>
      <translation>{host} no responde en HTTP ({reason})</translation>
    </message>
    <message>
      <source>{host} doesn’t answer in HTTP</source>
      <translation>{host} no responde en HTTP</translation>
    </message>
    <message>
      <source>{host} doesn’t know the certificate</source>
      <translation>{host} no conoce el certificado</translation>
    </message>
    <message>
      <source>{host} gave no answer within {seconds} s</source>
      <translation>{host} no respondió en {seconds} s</translation>
    </message>
    <message>
      <source>{host} has the address {ip}, which is not reachable from the Internet</source>
      <translation>{host} tiene la dirección {ip}, a la que no se llega desde Internet</translation>
    </message>
    <message>
      <source>{host} has the public address {ip}.</source>
      <translation>{host} tiene la dirección pública {ip}.</translation>
    </message>
    <message>
      <source>{host} is a name that only its own network knows ({ending})</source>
      <translation>{host} es un nombre que solo conoce su propia red ({ending})</translation>
    </message>
    <message>
      <source>{host} is a name without a domain</source>
      <translation>{host} es un nombre sin dominio</translation>
    </message>
    <message>
      <source>{host} is no name with addresses of its own.</source>
      <translation>{host} no es un nombre con direcciones propias.</translation>
    </message>
    <message>
      <source>{host} is not reached: {why}</source>
      <translation>no se llega a {host}: {why}</translation>
    </message>
    <message>
      <source>{host} is reached through a proxy only, which phones don’t have.</source>
      <translation>A {host} solo se llega a través de un proxy, que los iPhone no tienen.</translation>
    </message>
    <message>
      <source>{host} means each phone itself, so that none gets anything from there.</source>
      <translation>{host} significa cada teléfono mismo, así que ninguno obtiene nada de ahí.</translation>
    </message>
    <message>
      <source>{host} speaks {version}.</source>
      <translation>{host} usa {version}.</translation>
    </message>
    <message>
      <source>{host} takes the request, then stays silent</source>
      <translation>{host} recibe la solicitud y luego no dice nada</translation>
    </message>
    <message>
      <source>{host}: if “{issuer}” is your own authority, name its CA file; testers must trust it too.</source>
      <translation>{host}: si «{issuer}» es su propia autoridad, indique su archivo de CA; los testers también deben confiar en ella.</translation>
    </message>
    <message>
      <source>{host}: it is refused for breaking Apple’s rules ({reason}).</source>
      <translation>{host}: se rechaza porque incumple las reglas de Apple ({reason}).</translation>
    </message>
    <message>
      <source>{host}: testers must trust “{issuer}” first; only the CA file vouches for it.</source>
      <translation>{host}: los testers deben confiar primero en «{issuer}»; solo el archivo de CA responde por ella.</translation>
    </message>
    <message>
      <source>{host}: the certificate can’t be read.</source>
      <translation>{host}: el certificado no se puede leer.</translation>
    </message>
    <message>
      <source>{host}: the certificate was accepted but can’t be read.</source>
      <translation>{host}: el certificado se aceptó, pero no se puede leer.</translation>
    </message>
    <message>
      <source>{host}: the proxy {proxy} opens TLS, and shows a certificate of its own instead.</source>
      <translation>{host}: el proxy {proxy} abre el TLS y muestra en su lugar un certificado propio.</translation>
    </message>
    <message>
      <source>{host}: this computer trusts “{issuer}”, but the certificate has no proof from a public log, as those of public authorities have: testers must probably trust it first.</source>
      <translation>{host}: este ordenador confía en «{issuer}», pero el certificado no tiene la prueba de un registro público que tienen los de las autoridades públicas: es probable que los testers deban confiar primero en ella.</translation>
    </message>
    <message>
      <source>{host}: {certificate}: the server does not send the certificate of “{issuer}”, as browsers don’t show.</source>
      <translation>{host}: {certificate}: el servidor no envía el certificado de «{issuer}», algo que los navegadores no muestran.</translation>
    </message>
    <message>
      <source>{host}: {certificate}: {faults}.</source>
      <translation>{host}: {certificate}: {faults}.</translation>
    </message>
    <message>
      <source>{host}: {certificate}; sent: {chain}.</source>
      <translation>{host}: {certificate}; enviado: {chain}.</translation>
    </message>
    <message>
      <source>{host}: {why} ({reason}).</source>
      <translation>{host}: {why} ({reason}).</translation>
    </message>
    <message>
      <source>{host}: {why} ({reason}; it sends {chain}).</source>
      <translation>{host}: {why} ({reason}; envía {chain}).</translation>
    </message>
    <message>
      <source>{host}: {why}; the proxy {proxy} may show one of its own.</source>
      <translation>{host}: {why}; puede que el proxy {proxy} muestre uno propio.</translation>
    </message>
    <message>
      <source>{host}: “{issuer}” is a public authority.</source>
      <translation>{host}: «{issuer}» es una autoridad pública.</translation>
    </message>
    <message>
      <source>{ip} port {port}: {fault}</source>
      <translation>{ip} puerto {port}: {fault}</translation>
    </message>
    <message numerus="yes">
      <source>{keys} keys in {count} bundles</source>
      <extracomment>Counts {count}. For one: {keys} keys in {count} bundle</extracomment>
      <translation>
        <numerusform>{keys} claves en un bundle</numerusform>
        <numerusform>{keys} claves en {count} bundles</numerusform>
      </translation>
    </message>
    <message>
      <source>{key} has a single character</source>
      <translation>{key} tiene un solo carácter</translation>
    </message>
    <message>
      <source>{key} has an entry without INAlternativeAppName</source>
      <translation>{key} tiene una entrada sin INAlternativeAppName</translation>
    </message>
    <message numerus="yes">
      <source>{key} has {count} names, {most} at most</source>
      <extracomment>Counts {count}. For one: {key} has {count} name, {most} at most</extracomment>
      <translation>
        <numerusform>{key} tiene un nombre, como máximo {most}</numerusform>
        <numerusform>{key} tiene {count} nombres, como máximo {most}</numerusform>
      </translation>
    </message>
    <message>
      <source>{key} is missing</source>
      <translation>falta {key}</translation>
    </message>
    <message>
      <source>{key} is neither a list nor a dictionary</source>
      <translation>{key} no es ni una lista ni un diccionario</translation>
    </message>
    <message>
      <source>{key} is no list of dictionaries</source>
      <translation>{key} no es una lista de diccionarios</translation>
    </message>
    <message>
      <source>{key} is no list of texts</source>
      <translation>{key} no es una lista de textos</translation>
    </message>
    <message>
      <source>{key} is no text</source>
      <translation>{key} no es un texto</translation>
    </message>
    <message>
      <source>{key} is not in the profile</source>
      <translation>{key} no está en el perfil</translation>
    </message>
    <message>
      <source>{key} is {claimed}, the profile is team {team}’s</source>
      <translation>{key} es {claimed}, el perfil es del equipo {team}</translation>
    </message>
    <message>
      <source>{key} is {value}</source>
      <translation>{key} es {value}</translation>
    </message>
    <message>
      <source>{key} is {value}, counted {right}</source>
      <translation>{key} es {value}; se han contado {right}</translation>
    </message>
    <message>
      <source>{key}: {group} is not permitted</source>
      <translation>{key}: {group} no está permitido</translation>
    </message>
    <message>
      <source>{key}: {wanted} is not permitted, only {allowed}</source>
      <translation>{key}: {wanted} no está permitido, solo {allowed}</translation>
    </message>
    <message>
      <source>{link}: {faults}.</source>
      <translation>{link}: {faults}.</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {count} more</source>
      <extracomment>Counts {count}. For one: {names} and {count} more</extracomment>
      <translation>
        <numerusform>{names} y {count} más</numerusform>
        <numerusform>{names} y {count} más</numerusform>
      </translation>
    </message>
    <message>
      <source>{part} changed after signing</source>
      <translation>se cambió después de firmar: {part}</translation>
    </message>
    <message>
      <source>{path} needs iOS {needed}, the app {minimum}</source>
      <translation>{path} requiere iOS {needed}, la app {minimum}</translation>
    </message>
    <message>
      <source>{path} needs {library}</source>
      <translation>{path} necesita {library}</translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes</source>
      <extracomment>Counts {size}. For one: {size} byte</extracomment>
      <translation>
        <numerusform>{size} byte</numerusform>
        <numerusform>{size} bytes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes are announced.</source>
      <extracomment>Counts {size}. For one: {size} byte is announced.</extracomment>
      <translation>
        <numerusform>Se anuncia {size} byte.</numerusform>
        <numerusform>Se anuncian {size} bytes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes, SHA-256 {sha256}</source>
      <extracomment>Counts {size}. For one: {size} byte, SHA-256 {sha256}</extracomment>
      <translation>
        <numerusform>{size} byte, SHA-256 {sha256}</numerusform>
        <numerusform>{size} bytes, SHA-256 {sha256}</numerusform>
      </translation>
    </message>
    <message>
      <source>{size} bytes, a zip64 archive</source>
      <translation>{size} bytes, un archivo zip64</translation>
    </message>
    <message>
      <source>{suffix} files are sent as {type} instead of as {wanted}</source>
      <translation>los archivos {suffix} se envían como {type} en lugar de como {wanted}</translation>
    </message>
    <message>
      <source>{suffix} files are sent without a type instead of as {wanted}</source>
      <translation>los archivos {suffix} se envían sin tipo en lugar de como {wanted}</translation>
    </message>
    <message>
      <source>{told} ({reason})</source>
      <translation>{told} ({reason})</translation>
    </message>
    <message>
      <source>{told}; {then}</source>
      <translation>{told}; {then}</translation>
    </message>
    <message>
      <source>{url} answers 200 with the published manifest.</source>
      <translation>{url} responde 200 con el manifiesto publicado.</translation>
    </message>
    <message numerus="yes">
      <source>{url} answers 200 with {size} bytes.</source>
      <extracomment>Counts {size}. For one: {url} answers 200 with {size} byte.</extracomment>
      <translation>
        <numerusform>{url} responde 200 con {size} byte.</numerusform>
        <numerusform>{url} responde 200 con {size} bytes.</numerusform>
      </translation>
    </message>
    <message>
      <source>{url} answers with another manifest than the published one.</source>
      <translation>{url} responde con un manifiesto distinto del publicado.</translation>
    </message>
    <message>
      <source>{url} answers with other bytes</source>
      <translation>{url} responde con otros bytes</translation>
    </message>
    <message>
      <source>{url} answers with {what}</source>
      <translation>{url} responde con: {what}</translation>
    </message>
    <message>
      <source>{url} answers {status}</source>
      <translation>{url} responde {status}</translation>
    </message>
    <message>
      <source>{url} answers {status} and asks for {scheme} sign-in</source>
      <translation>{url} responde {status} y pide iniciar sesión ({scheme})</translation>
    </message>
    <message>
      <source>{url} answers {status} and points to {target}</source>
      <translation>{url} responde {status} y remite a {target}</translation>
    </message>
    <message>
      <source>{url} answers {status} instead of 200.</source>
      <translation>{url} responde {status} en lugar de 200.</translation>
    </message>
    <message>
      <source>{url} answers {status} to iOS’ downloader (user agent {agent}), but not to a browser</source>
      <translation>{url} responde {status} al gestor de descargas de iOS (user agent {agent}), pero no a un navegador</translation>
    </message>
    <message>
      <source>{url} answers {status} with a captcha page</source>
      <translation>{url} responde {status} con una página de captcha</translation>
    </message>
    <message>
      <source>{url} answers {status}, but {other} is there: upper and lower case differ</source>
      <translation>{url} responde {status}, pero {other} existe: difieren las mayúsculas y minúsculas</translation>
    </message>
    <message>
      <source>{url} answers {status}: it demands a client certificate</source>
      <translation>{url} responde {status}: exige un certificado de cliente</translation>
    </message>
    <message>
      <source>{url} answers {status}: {why}</source>
      <translation>{url} responde {status}: {why}</translation>
    </message>
    <message>
      <source>{url} begins with {scheme} instead of {wanted}</source>
      <translation>{url} empieza por {scheme} en lugar de {wanted}</translation>
    </message>
    <message>
      <source>{url} did not arrive.</source>
      <translation>{url} no llegó.</translation>
    </message>
    <message>
      <source>{url} has {width} × {height} pixels, which is not square.</source>
      <translation>{url} tiene {width} × {height} píxeles y no es cuadrado.</translation>
    </message>
    <message>
      <source>{url} holds a % that begins no percent-encoded byte</source>
      <translation>{url} contiene un % que no inicia ningún byte codificado con porcentajes</translation>
    </message>
    <message>
      <source>{url} holds {character}, which must be percent-encoded</source>
      <translation>{url} contiene {character}, que debe codificarse con porcentajes</translation>
    </message>
    <message>
      <source>{url} is a PNG in Apple’s own form, which only apps can show.</source>
      <translation>{url} es un PNG en el formato propio de Apple, que solo las apps pueden mostrar.</translation>
    </message>
    <message>
      <source>{url} is a damaged PNG.</source>
      <translation>{url} es un PNG dañado.</translation>
    </message>
    <message>
      <source>{url} is a plain PNG.</source>
      <translation>{url} es un PNG normal.</translation>
    </message>
    <message>
      <source>{url} is a web page for iOS’ downloader and the app for a browser.</source>
      <translation>{url} da una página web al gestor de descargas de iOS y la app a un navegador.</translation>
    </message>
    <message>
      <source>{url} is a web page for iOS’ downloader and the manifest for a browser.</source>
      <translation>{url} da una página web al gestor de descargas de iOS y el manifiesto a un navegador.</translation>
    </message>
    <message>
      <source>{url} is not a PNG.</source>
      <translation>{url} no es un PNG.</translation>
    </message>
    <message>
      <source>{url} is not a valid address ({reason})</source>
      <translation>{url} no es una dirección válida ({reason})</translation>
    </message>
    <message>
      <source>{url} is not an absolute address</source>
      <translation>{url} no es una dirección absoluta</translation>
    </message>
    <message>
      <source>{url} is not an https address.</source>
      <translation>{url} no es una dirección https.</translation>
    </message>
    <message>
      <source>{url} is {what}, not a manifest.</source>
      <translation>{url}: {what} en lugar de un manifiesto.</translation>
    </message>
    <message>
      <source>{url} is {what}, not an app.</source>
      <translation>{url}: {what} en lugar de una app.</translation>
    </message>
    <message>
      <source>{url} names no host</source>
      <translation>{url} no indica ningún host</translation>
    </message>
    <message>
      <source>{what} can’t be entered ({mode})</source>
      <translation>no se puede entrar en {what} ({mode})</translation>
    </message>
    <message>
      <source>{what} can’t be read ({mode})</source>
      <translation>no se puede leer {what} ({mode})</translation>
    </message>
    <message>
      <source>{what} can’t be run ({mode})</source>
      <translation>no se puede ejecutar {what} ({mode})</translation>
    </message>
    <message>
      <source>{what} comes from an App Store purchase</source>
      <translation>{what} procede de una compra en la App Store</translation>
    </message>
    <message>
      <source>{what} differs from another only in case</source>
      <translation>{what} difiere de otro solo en mayúsculas y minúsculas</translation>
    </message>
    <message>
      <source>{what} has a backslash</source>
      <translation>{what} contiene una barra invertida</translation>
    </message>
    <message>
      <source>{what} is there {count} times</source>
      <translation>{what} está {count} veces</translation>
    </message>
    <message>
      <source>{what} is used {count} times</source>
      <translation>{what} se usa {count} veces</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>{where} belongs to {other}, not to {own}</source>
      <translation>{where} pertenece a {other}, no a {own}</translation>
    </message>
    <message>
      <source>{where} extends {other}, not {own}</source>
      <translation>{where} extiende {other}, no {own}</translation>
    </message>
    <message>
      <source>{where} extends {point}, for which it may name neither a class nor a storyboard</source>
      <translation>{where} extiende {point}, para lo cual no puede nombrar ni una clase ni un storyboard</translation>
    </message>
    <message>
      <source>{where} extends {point}, which is not Apple’s</source>
      <translation>{where} extiende {point}, que no es de Apple</translation>
    </message>
    <message>
      <source>{where} extends {point}, which only the Mac has</source>
      <translation>{where} extiende {point}, que solo existe en el Mac</translation>
    </message>
    <message>
      <source>{where} has a WatchKit extension, which WKApplication rules out</source>
      <translation>{where} tiene una extensión WatchKit, que WKApplication excluye</translation>
    </message>
    <message>
      <source>{where} has both WKApplication and WKWatchKitApp</source>
      <translation>{where} tiene tanto WKApplication como WKWatchKitApp</translation>
    </message>
    <message>
      <source>{where} has neither WKApplication nor WKWatchKitApp</source>
      <translation>{where} no tiene WKApplication ni WKWatchKitApp</translation>
    </message>
    <message>
      <source>{where} has no WatchKit extension, which WKWatchKitApp asks for</source>
      <translation>{where} no tiene la extensión WatchKit que exige WKWatchKitApp</translation>
    </message>
    <message>
      <source>{where} has no identifier</source>
      <translation>{where} no tiene bundle ID</translation>
    </message>
    <message>
      <source>{where} has no {key}</source>
      <translation>{where} no tiene {key}</translation>
    </message>
    <message>
      <source>{where} is for the watch alone (WKWatchOnly): no iPhone app may bring it</source>
      <translation>{where} es solo para el reloj (WKWatchOnly): ninguna app del iPhone puede incluirla</translation>
    </message>
    <message>
      <source>{where} is not made for the watch (UIDeviceFamily)</source>
      <translation>{where} no está hecha para el reloj (UIDeviceFamily)</translation>
    </message>
    <message>
      <source>{where} is {own}, more than one part after {parent}.</source>
      <translation>{where} es {own}: más de una parte después de {parent}.</translation>
    </message>
    <message>
      <source>{where} is {own}, which doesn’t begin with {parent}.</source>
      <translation>{where} es {own}, que no empieza por {parent}.</translation>
    </message>
    <message>
      <source>{where} lists no device at all</source>
      <translation>{where} no enumera ningún dispositivo</translation>
    </message>
    <message>
      <source>{where} names no extension point</source>
      <translation>{where} no indica un punto de extensión</translation>
    </message>
    <message>
      <source>{where} needs iOS {minimum}, the app {own}</source>
      <translation>{where} necesita iOS {minimum}, la app {own}</translation>
    </message>
    <message>
      <source>{where} requires {things}, the app doesn’t</source>
      <translation>{where} exige {things}, la app no</translation>
    </message>
    <message>
      <source>{where}: {what}</source>
      <translation>{where}: {what}</translation>
    </message>
    <message>
      <source>{where}: {what}.</source>
      <translation>{where}: {what}.</translation>
    </message>
    <message>
      <source>{why} (it agrees to {version} with {cipher}).</source>
      <translation>{why} (acepta {version} con {cipher}).</translation>
    </message>
    <message>
      <source>{why}, and {then}</source>
      <translation>{why}, y {then}</translation>
    </message>
    <message>
      <source>{why}. Phones don’t have that proxy.</source>
      <translation>{why}. Los iPhone no tienen ese proxy.</translation>
    </message>
    <message>
      <source>{why}; this computer has no such network.</source>
      <translation>{why}; este ordenador no tiene una red de ese tipo.</translation>
    </message>
    <message>
      <source>{why}; this computer may be outside its network or VPN.</source>
      <translation>{why}; puede que este ordenador esté fuera de su red o VPN.</translation>
    </message>
    <message>
      <source>{why}; whether testers reach it depends on their network.</source>
      <translation>{why}; que los testers lleguen allí depende de su red.</translation>
    </message>
    <message numerus="yes">
      <source>{wrong} of {count} pages were changed after signing (number {first})</source>
      <extracomment>Counts {wrong}. For one: {wrong} of {count} pages were changed after signing (number {first})</extracomment>
      <translation>
        <numerusform>{wrong} de {count} páginas se cambió después de firmar (número {first})</numerusform>
        <numerusform>{wrong} de {count} páginas se cambiaron después de firmar (número {first})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{wrong} of {listed} chunks differ, the first is number {first}</source>
      <extracomment>Counts {wrong}. For one: {wrong} of {listed} chunks differs, number {first}</extracomment>
      <translation>
        <numerusform>{wrong} de {listed} bloques con diferencias, el número {first}</numerusform>
        <numerusform>{wrong} de {listed} bloques con diferencias, el primero es el número {first}</numerusform>
      </translation>
    </message>
    <message>
      <source>“{found}” stands where “{wanted}” belongs: the &amp; was escaped twice</source>
      <translation>aparece «{found}» donde corresponde «{wanted}»: el &amp; se escapó dos veces</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
    <message>
      <source>“{name}” expired on {day}</source>
      <translation>«{name}» caducó el {day}</translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is not among the profile’s {count} certificates</source>
      <extracomment>Counts {count}. For one: “{name}” is not among the profile’s {count} certificates</extracomment>
      <translation>
        <numerusform>«{name}» no es el certificado del perfil</numerusform>
        <numerusform>«{name}» no está entre los {count} certificados del perfil</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” starts on {day}</source>
      <translation>«{name}» es válido desde el {day}</translation>
    </message>
    <message>
      <source>“{subject}” from “{issuer}”, valid until {day}</source>
      <translation>«{subject}» de «{issuer}», válido hasta el {day}</translation>
    </message>
    <message>
      <source>“{title}”, {bundle_id}.</source>
      <translation>«{title}», {bundle_id}.</translation>
    </message>
  </context>
  <context>
    <name>Server</name>
    <message>
      <source>A page of all apps with open links, in the folder itself.</source>
      <translation>Una página con todas las apps que tienen enlaces abiertos, en la propia carpeta.</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>Añadirlo</translation>
    </message>
    <message>
      <source>Add it: a .htaccess beside the builds</source>
      <translation>Añadirlo: un .htaccess junto a las builds</translation>
    </message>
    <message>
      <source>Addresses that nobody can guess, and that search engines leave out.</source>
      <translation>Direcciones que nadie puede adivinar y que los buscadores omiten.</translation>
    </message>
    <message>
      <source>An upload takes at most {speed}.</source>
      <translation>Una subida usa como máximo {speed}.</translation>
    </message>
    <message>
      <source>Any that the agent holds</source>
      <translation>Cualquiera del agente</translation>
    </message>
    <message>
      <source>Before your change: {result}</source>
      <translation>Antes de su cambio: {result}</translation>
    </message>
    <message>
      <source>Browse for the certificate</source>
      <translation>Elegir el certificado</translation>
    </message>
    <message>
      <source>Browse for the key file</source>
      <translation>Elegir el archivo de clave</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Explorar…</translation>
    </message>
    <message>
      <source>Builds can be published here, but {fact}.</source>
      <translation>Aquí se pueden publicar builds, pero {fact}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Catálogo</translation>
    </message>
    <message>
      <source>Certificate authority of your own (PEM)</source>
      <translation>Autoridad de certificación propia (PEM)</translation>
    </message>
    <message>
      <source>Change the web server’s settings yourself</source>
      <translation>Cambiar usted mismo la configuración del servidor web</translation>
    </message>
    <message>
      <source>Choose the certificate</source>
      <translation>Elegir el certificado</translation>
    </message>
    <message>
      <source>Choose the key file</source>
      <translation>Elegir el archivo de clave</translation>
    </message>
    <message>
      <source>Confirmed host keys</source>
      <translation>Claves de host confirmadas</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Conexión</translation>
    </message>
    <message>
      <source>Copy for the web server’s settings</source>
      <translation>Copiar para la configuración del servidor web</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Discard the changes?</source>
      <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
      <source>Everything works: builds can be published here.</source>
      <translation>Todo funciona: aquí se pueden publicar builds.</translation>
    </message>
    <message>
      <source>Feed of each app’s releases</source>
      <translation>Feed de las versiones de cada app</translation>
    </message>
    <message>
      <source>Folder on the server</source>
      <translation>Carpeta en el servidor</translation>
    </message>
    <message>
      <source>For the web server’s settings</source>
      <translation>Para la configuración del servidor web</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <source>Forget the host key {key}</source>
      <translation>Olvidar la clave de host {key}</translation>
    </message>
    <message>
      <source>Forget the saved passphrase</source>
      <translation>Olvidar la frase de contraseña guardada</translation>
    </message>
    <message>
      <source>Forget the saved password</source>
      <translation>Olvidar la contraseña guardada</translation>
    </message>
    <message>
      <source>Forget the saved password and passphrase</source>
      <translation>Olvidar la contraseña y la frase de contraseña guardadas</translation>
    </message>
    <message>
      <source>Go to the field</source>
      <translation>Ir al campo</translation>
    </message>
    <message>
      <source>Host, or an alias from ~/.ssh/config</source>
      <translation>Host o un alias de ~/.ssh/config</translation>
    </message>
    <message>
      <source>It is trusted for {names} too, and forgotten for all of them.</source>
      <translation>También se confía en ella para {names}; se olvida para todos.</translation>
    </message>
    <message>
      <source>It works, but from this computer alone.</source>
      <translation>Funciona, pero solo desde este ordenador.</translation>
    </message>
    <message>
      <source>Its public address</source>
      <translation>Su dirección pública</translation>
    </message>
    <message>
      <source>Jump host</source>
      <translation>Host de salto</translation>
    </message>
    <message>
      <source>Keep editing</source>
      <translation>Seguir editando</translation>
    </message>
    <message>
      <source>Key file</source>
      <translation>Archivo de clave</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>New server</source>
      <translation>Nuevo servidor</translation>
    </message>
    <message numerus="yes">
      <source>New server, {count} more follow</source>
      <extracomment>Counts {count}. For one: New server, one more follows</extracomment>
      <translation>
        <numerusform>Nuevo servidor, después uno más</numerusform>
        <numerusform>Nuevo servidor, después {count} más</numerusform>
      </translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <source>Private links</source>
      <translation>Enlaces privados</translation>
    </message>
    <message>
      <source>Releases to keep of each app</source>
      <translation>Versiones que conservar por app</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Eliminarlo</translation>
    </message>
    <message>
      <source>Remove it: the .htaccess beside the builds</source>
      <translation>Quitarlo: el .htaccess junto a las builds</translation>
    </message>
    <message>
      <source>SSH agent</source>
      <translation>Agente SSH</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Sign in with</source>
      <translation>Iniciar sesión con</translation>
    </message>
    <message>
      <source>Signs in, writes a file, and fetches it back as a phone would.</source>
      <translation>Inicia sesión, escribe un archivo y lo obtiene como lo haría un iPhone.</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <source>Staging</source>
      <translation>Staging</translation>
    </message>
    <message>
      <source>Steps of the test</source>
      <translation>Pasos de la prueba</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stop the test</source>
      <translation>Detener la prueba</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>Probar conexión</translation>
    </message>
    <message>
      <source>The page compares a UDID that a tester types with slow hashes of the profile’s devices. Making them takes up to two seconds of a publish, comparing one takes a phone less than a second.</source>
      <translation>La página compara el UDID que escribe un tester con hashes lentos de los dispositivos del perfil. Calcularlos lleva hasta dos segundos al publicar; comparar uno le lleva a un iPhone menos de un segundo.</translation>
    </message>
    <message>
      <source>The password in that address was not kept. It is asked for when it is needed.</source>
      <translation>La contraseña de esa dirección no se ha guardado. Se pide cuando hace falta.</translation>
    </message>
    <message>
      <source>The saved passphrase is forgotten.</source>
      <translation>La frase de contraseña guardada se ha olvidado.</translation>
    </message>
    <message>
      <source>The saved password and passphrase are forgotten.</source>
      <translation>La contraseña y la frase de contraseña guardadas se han olvidado.</translation>
    </message>
    <message>
      <source>The saved password is forgotten.</source>
      <translation>La contraseña guardada se ha olvidado.</translation>
    </message>
    <message>
      <source>This web server reads .htaccess files. otadesk can put one beside the builds that names the types.</source>
      <translation>Este servidor web lee los archivos .htaccess. otadesk puede poner uno junto a las builds que indique los tipos.</translation>
    </message>
    <message>
      <source>Upload limit in MB a second</source>
      <translation>Límite de subida en MB por segundo</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Usuario</translation>
    </message>
    <message>
      <source>Web server</source>
      <translation>Servidor web</translation>
    </message>
    <message>
      <source>What you changed here is not saved yet.</source>
      <translation>Lo que ha cambiado aquí aún no está guardado.</translation>
    </message>
    <message>
      <source>Where a browser finds that folder. iOS needs https.</source>
      <translation>Dónde encuentra un navegador esa carpeta. iOS exige https.</translation>
    </message>
    <message>
      <source>Which key</source>
      <translation>Qué clave</translation>
    </message>
    <message>
      <source>Whoever follows it through a service tells that service the link.</source>
      <translation>Seguirlo mediante un servicio revela el enlace a ese servicio.</translation>
    </message>
    <message>
      <source>Write a speed such as {one} or {other}, or leave it empty for no limit.</source>
      <translation>Escriba una velocidad como {one} o {other}, o déjelo vacío para no poner límite.</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todas</translation>
    </message>
    <message>
      <source>as in ~/.ssh/config</source>
      <translation>como en ~/.ssh/config</translation>
    </message>
    <message>
      <source>asked when it is needed</source>
      <translation>se pide cuando hace falta</translation>
    </message>
    <message>
      <source>jump host, how many to keep, trust, catalogue</source>
      <translation>host de salto, cuántas conservar, confianza, catálogo</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>not in the agent now</source>
      <translation>no está ahora en el agente</translation>
    </message>
    <message>
      <source>or {file}, as in ~/.ssh/config</source>
      <translation>o {file}, como en ~/.ssh/config</translation>
    </message>
    <message>
      <source>otadesk’s .htaccess is in place.</source>
      <translation>El .htaccess de otadesk está en su sitio.</translation>
    </message>
    <message>
      <source>“Is my device included?”</source>
      <translation>«¿Está incluido mi dispositivo?»</translation>
    </message>
    <message>
      <source>“{step}” failed.</source>
      <translation>«{step}» ha fallado.</translation>
    </message>
  </context>
  <context>
    <name>Servers</name>
    <message>
      <source>A build is being published there right now, and goes on to its end. Then otadesk forgets how to reach the server; what is published there stays, and its links go on working.</source>
      <translation>Ahora mismo se está publicando allí una build, y seguirá hasta el final. Después otadesk olvida cómo llegar al servidor; lo publicado allí se queda, y sus enlaces siguen funcionando.</translation>
    </message>
    <message>
      <source>Add from ~/.ssh/config…</source>
      <translation>Añadir de ~/.ssh/config…</translation>
    </message>
    <message>
      <source>Add server</source>
      <translation>Añadir servidor</translation>
    </message>
    <message>
      <source>Any server that you reach by SFTP and that shows a folder over https will do. Until you add one, testers nearby can install from this computer.</source>
      <translation>Sirve cualquier servidor al que se llegue por SFTP y que muestre una carpeta por https. Hasta que se añada uno, los testers cercanos pueden instalar desde este ordenador.</translation>
    </message>
    <message>
      <source>Choose an exported list of servers</source>
      <translation>Elegir una lista de servidores exportada</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <source>Each one is then shown, for what that file doesn’t say: the folder and its public address.</source>
      <translation>Después se muestra cada uno, para completar lo que ese archivo no dice: la carpeta y su dirección pública.</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>Editar {name}</translation>
    </message>
    <message>
      <source>Export the servers without secrets</source>
      <translation>Exportar los servidores sin secretos</translation>
    </message>
    <message>
      <source>Export without secrets…</source>
      <translation>Exportar sin secretos…</translation>
    </message>
    <message>
      <source>For testers nearby, once a build is published here</source>
      <translation>Para testers cercanos, en cuanto se publique aquí una build</translation>
    </message>
    <message>
      <source>Hosts in ~/.ssh/config</source>
      <translation>Hosts de ~/.ssh/config</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>Importar un archivo…</translation>
    </message>
    <message>
      <source>Key files and certificates stay on the computer that they are on: what is missing is asked for, one server after the other.</source>
      <translation>Los archivos de clave y los certificados se quedan en el ordenador en el que están: lo que falta se pide después, servidor por servidor.</translation>
    </message>
    <message>
      <source>Last test failed, {when}: {step}</source>
      <translation>La última prueba falló, {when}: {step}</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>Más sobre esta lista</translation>
    </message>
    <message>
      <source>More for {name}</source>
      <translation>Más sobre {name}</translation>
    </message>
    <message>
      <source>Publish to a web server of your own</source>
      <translation>Publicar en un servidor web propio</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <source>Restore the previous settings</source>
      <translation>Restaurar los ajustes anteriores</translation>
    </message>
    <message>
      <source>Restore the previous settings?</source>
      <translation>¿Restaurar los ajustes anteriores?</translation>
    </message>
    <message>
      <source>Restore the version before</source>
      <translation>Restaurar la versión anterior</translation>
    </message>
    <message>
      <source>Servers</source>
      <translation>Servidores</translation>
    </message>
    <message>
      <source>Servers (*.json)</source>
      <translation>Servidores (*.json)</translation>
    </message>
    <message>
      <source>Servers in this file</source>
      <translation>Servidores de este archivo</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Probar</translation>
    </message>
    <message>
      <source>The damaged file is set aside, not deleted, and the version before it takes its place. Where there is none, otadesk starts with empty settings.</source>
      <translation>El archivo dañado se aparta, no se elimina, y la versión anterior ocupa su lugar. Si no la hay, otadesk empieza con los ajustes vacíos.</translation>
    </message>
    <message>
      <source>There are no hosts in it that aren’t in the list already.</source>
      <translation>No contiene ningún host que no esté ya en la lista.</translation>
    </message>
    <message>
      <source>Trust code</source>
      <translation>Código de confianza</translation>
    </message>
    <message>
      <source>Trust code of this computer</source>
      <translation>Código de confianza de este ordenador</translation>
    </message>
    <message>
      <source>Undo brings it back, but not what was saved to sign in.</source>
      <translation>Deshacer lo recupera, pero no lo guardado para iniciar sesión.</translation>
    </message>
    <message>
      <source>What still waits in the queue for this server will not be published.</source>
      <translation>Lo que aún espera en la cola para este servidor no se publicará.</translation>
    </message>
    <message>
      <source>for testers nearby, while otadesk is open</source>
      <translation>para testers cercanos, mientras otadesk esté abierto</translation>
    </message>
    <message>
      <source>in the list already, as {name}</source>
      <translation>ya en la lista, como {name}</translation>
    </message>
    <message>
      <source>otadesk forgets how to reach it. What is published there stays, and its links go on working.</source>
      <translation>otadesk olvida cómo llegar a él. Lo publicado allí se queda y sus enlaces siguen funcionando.</translation>
    </message>
    <message>
      <source>{name} removed</source>
      <translation>{name} eliminado</translation>
    </message>
    <message>
      <source>{where} by way of {jump}</source>
      <translation>{where} a través de {jump}</translation>
    </message>
  </context>
  <context>
    <name>Step</name>
    <message>
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>done, but look below</source>
      <translation>hecho, pero mire abajo</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>falló</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>en curso</translation>
    </message>
    <message>
      <source>waits for you</source>
      <translation>espera por usted</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message numerus="yes">
      <source>Ad hoc for {count} devices</source>
      <extracomment>Counts {count}. For one: Ad hoc for one device</extracomment>
      <translation>
        <numerusform>Ad hoc para un dispositivo</numerusform>
        <numerusform>Ad hoc para {count} dispositivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Development on {count} devices</source>
      <extracomment>Counts {count}. For one: Development on one device</extracomment>
      <translation>
        <numerusform>Desarrollo en un dispositivo</numerusform>
        <numerusform>Desarrollo en {count} dispositivos</numerusform>
      </translation>
    </message>
    <message>
      <source>Enterprise, for any device</source>
      <translation>Enterprise, para cualquier dispositivo</translation>
    </message>
    <message>
      <source>For the App Store</source>
      <translation>Para la App Store</translation>
    </message>
    <message>
      <source>Free development</source>
      <translation>Desarrollo gratuito</translation>
    </message>
    <message>
      <source>No known cause of failure</source>
      <translation>Ningún impedimento conocido</translation>
    </message>
    <message>
      <source>No provisioning profile</source>
      <translation>Sin perfil de aprovisionamiento</translation>
    </message>
    <message>
      <source>None of your devices is known to install it</source>
      <translation>No consta que se instale en ninguno de sus dispositivos</translation>
    </message>
    <message>
      <source>Nothing known keeps it from installing on {name}</source>
      <translation>Nada conocido impide que se instale en {name}</translation>
    </message>
    <message>
      <source>Whether it installs on {name} is not known</source>
      <translation>No se sabe si se instala en {name}</translation>
    </message>
    <message numerus="yes">
      <source>Will install on {good} of your {total} devices</source>
      <extracomment>Counts {total}. For one: Will install on {good} of your {total} device</extracomment>
      <translation>
        <numerusform>Se instalará en {good} de {total} dispositivo</numerusform>
        <numerusform>Se instalará en {good} de los {total} dispositivos</numerusform>
      </translation>
    </message>
    <message>
      <source>Will install on {name}</source>
      <translation>Se instalará en {name}</translation>
    </message>
    <message>
      <source>Will not install on {name}. {reason}.</source>
      <translation>No se instalará en {name}. {reason}.</translation>
    </message>
    <message>
      <source>Will not install. {reason}.</source>
      <translation>No se instalará. {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>Will not install: the profile expired {count} days ago</source>
      <extracomment>Counts {count}. For one: Will not install: the profile expired a day ago</extracomment>
      <translation>
        <numerusform>No se instalará: el perfil caducó hace un día</numerusform>
        <numerusform>No se instalará: el perfil caducó hace {count} días</numerusform>
      </translation>
    </message>
    <message>
      <source>Will not install: the profile has just expired</source>
      <translation>No se instalará: el perfil acaba de caducar</translation>
    </message>
    <message>
      <source>Will not install: the profile lists no device</source>
      <translation>No se instalará: el perfil no incluye ningún dispositivo</translation>
    </message>
    <message numerus="yes">
      <source>Your {count} devices are in the profile</source>
      <extracomment>Counts {count}. For one: Your device is in the profile</extracomment>
      <translation>
        <numerusform>Su dispositivo está en el perfil</numerusform>
        <numerusform>Sus {count} dispositivos están en el perfil</numerusform>
      </translation>
    </message>
    <message>
      <source>expired on {day}</source>
      <translation>caducó el {day}</translation>
    </message>
    <message>
      <source>iOS version not known</source>
      <translation>versión de iOS desconocida</translation>
    </message>
    <message>
      <source>its certificate expired on {day}</source>
      <translation>su certificado caducó el {day}</translation>
    </message>
    <message>
      <source>too little else is known</source>
      <translation>se sabe demasiado poco de lo demás</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>hasta el {day}</translation>
    </message>
    <message>
      <source>until {day}, less than a day left</source>
      <translation>hasta el {day}, queda menos de un día</translation>
    </message>
    <message numerus="yes">
      <source>until {day}, {count} days left</source>
      <extracomment>Counts {count}. For one: until {day}, one day left</extracomment>
      <translation>
        <numerusform>hasta el {day}, queda un día</numerusform>
        <numerusform>hasta el {day}, quedan {count} días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks not verified yet</source>
      <extracomment>Counts {count}. For one: one check not verified yet</extracomment>
      <translation>
        <numerusform>queda una comprobación por verificar</numerusform>
        <numerusform>quedan {count} comprobaciones por verificar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not known</source>
      <extracomment>Counts {count}. For one: {count} not known</extracomment>
      <translation>
        <numerusform>desconocido en {count}</numerusform>
        <numerusform>desconocido en {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of your {total} devices are in the profile</source>
      <extracomment>Counts {count}. For one: {count} of your {total} devices is in the profile</extracomment>
      <translation>
        <numerusform>{count} de sus {total} dispositivos está en el perfil</numerusform>
        <numerusform>{count} de sus {total} dispositivos están en el perfil</numerusform>
      </translation>
    </message>
    <message>
      <source>{kind}</source>
      <translation>{kind}</translation>
    </message>
    <message>
      <source>{kind}, team {team}</source>
      <translation>{kind}, equipo {team}</translation>
    </message>
    <message>
      <source>{kind}, team {team}, {validity}</source>
      <translation>{kind}, equipo {team}, {validity}</translation>
    </message>
    <message>
      <source>{kind}, {validity}</source>
      <translation>{kind}, {validity}</translation>
    </message>
    <message>
      <source>{name} is in the profile; its iOS isn’t known</source>
      <translation>{name} está en el perfil; no se conoce su versión de iOS</translation>
    </message>
    <message>
      <source>{name} is in the profile; too little else is known about it</source>
      <translation>{name} está en el perfil; se sabe demasiado poco de él</translation>
    </message>
    <message>
      <source>{sentence}; {more}</source>
      <translation>{sentence}; {more}</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>{column}: {words}</source>
      <translation>{column}: {words}</translation>
    </message>
  </context>
  <context>
    <name>Tone</name>
    <message>
      <source>Blocking</source>
      <translation>Impedimento</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Correcto</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>En curso</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Espera por usted</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Aviso</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>&amp;About otadesk</source>
      <translation>&amp;Acerca de otadesk</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>&amp;Clear this list</source>
      <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edición</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Filter</source>
      <translation>&amp;Filtrar</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Texto más &amp;grande</translation>
    </message>
    <message>
      <source>&amp;Normal text</source>
      <translation>Texto &amp;normal</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>A&amp;brir…</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Pegar</translation>
    </message>
    <message>
      <source>&amp;Paste file or path</source>
      <translation>&amp;Pegar archivo o ruta</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Releases</source>
      <translation>&amp;Versiones</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <source>&amp;Servers</source>
      <translation>&amp;Servidores</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>V&amp;er</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>Ve&amp;ntana</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoom</translation>
    </message>
    <message>
      <source>A publish is under way. Testers keep the build they have; nothing half done is visible.</source>
      <translation>Hay una publicación en curso. Los testers conservan la build que tienen; no se ve nada a medio hacer.</translation>
    </message>
    <message>
      <source>A&amp;ppearance</source>
      <translation>Ap&amp;ariencia</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Builds expire soon</source>
      <translation>Builds que caducan pronto</translation>
    </message>
    <message>
      <source>Builds on this computer can’t be installed until it does. {reason}</source>
      <translation>Hasta entonces no se pueden instalar las builds de este ordenador. {reason}</translation>
    </message>
    <message>
      <source>Choose builds</source>
      <translation>Elegir builds</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close otadesk</source>
      <translation>Cerrar otadesk</translation>
    </message>
    <message>
      <source>Close otadesk?</source>
      <translation>¿Cerrar otadesk?</translation>
    </message>
    <message>
      <source>Copy an .ipa in the file manager, or its full path.</source>
      <translation>Copie un .ipa en el gestor de archivos, o su ruta completa.</translation>
    </message>
    <message>
      <source>Copy an .ipa in the file manager, or its full path. Testers’ devices are pasted under Devices.</source>
      <translation>Copie un .ipa en el gestor de archivos, o su ruta completa. Los dispositivos de los testers se pegan en Dispositivos.</translation>
    </message>
    <message>
      <source>Copy it to this computer first, then drop or paste it here.</source>
      <translation>Cópielo primero en este ordenador y después suéltelo o péguelo aquí.</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Cor&amp;tar</translation>
    </message>
    <message>
      <source>De&amp;vices</source>
      <translation>&amp;Dispositivos</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Dispositivos</translation>
    </message>
    <message>
      <source>Download the .ipa first, then drop or paste the file itself.</source>
      <translation>Descargue primero el .ipa y después suelte o pegue el propio archivo.</translation>
    </message>
    <message>
      <source>Drop or paste the .ipa that Xcode exported.</source>
      <translation>Suelte o pegue el .ipa que exportó Xcode.</translation>
    </message>
    <message>
      <source>Edit de&amp;vice…</source>
      <translation>&amp;Editar dispositivo…</translation>
    </message>
    <message>
      <source>From a signed .ipa to a QR code that testers scan. Free software under the MIT licence.</source>
      <translation>De un .ipa firmado a un código QR que los testers escanean. Software libre con la licencia MIT.</translation>
    </message>
    <message>
      <source>Keep open</source>
      <translation>Dejar abierto</translation>
    </message>
    <message>
      <source>Keep publishing</source>
      <translation>Seguir publicando</translation>
    </message>
    <message>
      <source>Keep {language}</source>
      <translation>Mantener {language}</translation>
    </message>
    <message>
      <source>L&amp;ight</source>
      <translation>C&amp;laro</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <source>Mi&amp;nimise</source>
      <translation>&amp;Minimizar</translation>
    </message>
    <message>
      <source>More for this page</source>
      <translation>Más sobre esta página</translation>
    </message>
    <message>
      <source>No browser opened.</source>
      <translation>No se abrió ningún navegador.</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
      <source>P&amp;ublish</source>
      <translation>&amp;Publicar</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Secciones</translation>
    </message>
    <message>
      <source>Pr&amp;esent</source>
      <translation>P&amp;resentar</translation>
    </message>
    <message>
      <source>Pri&amp;nt poster…</source>
      <translation>&amp;Imprimir cartel…</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Publicar</translation>
    </message>
    <message>
      <source>Published to {place}.</source>
      <translation>Publicado en {place}.</translation>
    </message>
    <message>
      <source>Refres&amp;h</source>
      <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Save it to a folder first, then drop or paste it from there.</source>
      <translation>Guárdelo primero en una carpeta y después suéltelo o péguelo desde allí.</translation>
    </message>
    <message>
      <source>Saved as “{name}”</source>
      <translation>Guardado como «{name}»</translation>
    </message>
    <message>
      <source>See under Servers what can be done.</source>
      <translation>Lo que se puede hacer está en «Servidores».</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
      <source>Server s&amp;ettings</source>
      <translation>A&amp;justes del servidor</translation>
    </message>
    <message>
      <source>Servers</source>
      <translation>Servidores</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Start again now</source>
      <translation>Reiniciar ahora</translation>
    </message>
    <message>
      <source>Start again without saving</source>
      <translation>Reiniciar sin guardar</translation>
    </message>
    <message>
      <source>Start again?</source>
      <translation>¿Reiniciar?</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>Detener y cerrar</translation>
    </message>
    <message>
      <source>Stop and start again</source>
      <translation>Detener y reiniciar</translation>
    </message>
    <message>
      <source>Stop publishing?</source>
      <translation>¿Detener la publicación?</translation>
    </message>
    <message>
      <source>Testers nearby can install from this computer only while otadesk is open.</source>
      <translation>Los testers cercanos solo pueden instalar desde este ordenador mientras otadesk esté abierto.</translation>
    </message>
    <message>
      <source>That file is on another computer.</source>
      <translation>Ese archivo está en otro ordenador.</translation>
    </message>
    <message>
      <source>That is a link, not a file.</source>
      <translation>Eso es un enlace, no un archivo.</translation>
    </message>
    <message>
      <source>That is a picture, not an app.</source>
      <translation>Eso es una imagen, no una app.</translation>
    </message>
    <message>
      <source>That is not a file yet.</source>
      <translation>Eso todavía no es un archivo.</translation>
    </message>
    <message>
      <source>The clipboard holds text, not a file.</source>
      <translation>El portapapeles contiene texto, no un archivo.</translation>
    </message>
    <message>
      <source>The link is on the clipboard instead.</source>
      <translation>En su lugar, el enlace está en el portapapeles.</translation>
    </message>
    <message>
      <source>There is nothing on the clipboard to add.</source>
      <translation>En el portapapeles no hay nada que añadir.</translation>
    </message>
    <message>
      <source>Un&amp;do the last step</source>
      <translation>&amp;Deshacer lo último</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>What was sent is kept: the next try sends only the rest.</source>
      <translation>Lo enviado se conserva: el próximo intento envía solo el resto.</translation>
    </message>
    <message>
      <source>What you changed at a server is not saved yet.</source>
      <translation>Lo que cambió en un servidor aún no está guardado.</translation>
    </message>
    <message>
      <source>iOS apps (*.ipa *.zip)</source>
      <translation>Apps de iOS (*.ipa *.zip)</translation>
    </message>
    <message>
      <source>otadesk will use this language the next time it starts.</source>
      <translation>otadesk hablará este idioma a partir del próximo inicio.</translation>
    </message>
    <message numerus="yes">
      <source>{count} builds are published</source>
      <extracomment>Counts {count}. For one: One build is published</extracomment>
      <translation>
        <numerusform>Una build está publicada</numerusform>
        <numerusform>{count} builds están publicadas</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} can’t be published</source>
      <translation>{name} no se puede publicar</translation>
    </message>
    <message>
      <source>{name} is published, but will not install</source>
      <translation>{name} está publicado, pero no se instalará</translation>
    </message>
    <message>
      <source>{name} is ready to scan</source>
      <translation>{name} está listo para escanear</translation>
    </message>
    <message>
      <source>{name} was not published</source>
      <translation>{name} no se publicó</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message>
      <source>less than a second</source>
      <translation>menos de un segundo</translation>
    </message>
    <message>
      <source>today at {clock}</source>
      <translation>hoy, {clock}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message numerus="yes">
      <source>{count} bytes</source>
      <extracomment>Counts {count}. For one: {count} byte</extracomment>
      <translation>
        <numerusform>{count} byte</numerusform>
        <numerusform>{count} bytes</numerusform>
      </translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{n} GB</source>
      <translation>{n} GB</translation>
    </message>
    <message>
      <source>{n} MB</source>
      <translation>{n} MB</translation>
    </message>
    <message>
      <source>{n} TB</source>
      <translation>{n} TB</translation>
    </message>
    <message>
      <source>{n} kB</source>
      <translation>{n} kB</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <source>{size}/s</source>
      <translation>{size}/s</translation>
    </message>
  </context>
</TS>
