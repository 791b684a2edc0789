<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>S&amp;how the API key and the token</source>
        <translation>&amp;Mostrar la clave de API y el token</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;URL base</translation>
    </message>
    <message>
        <source>Account &amp;ID</source>
        <translation>I&amp;D de la cuenta</translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation>Clave de A&amp;PI</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Gets tokens by itself, all day</source>
        <translation>Obtiene los tokens por sí sola, todo el día</translation>
    </message>
    <message>
        <source>Only needed without an API key; serves for an hour</source>
        <translation>Solo hace falta sin clave de API; sirve una hora</translation>
    </message>
    <message>
        <source>Give it another name: another account already has it.</source>
        <translation>Póngale otro nombre: ya hay una cuenta que se llama así.</translation>
    </message>
    <message>
        <source>A PEM file; mostly none</source>
        <translation>Un archivo PEM; casi nunca</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Fichero CA</translation>
    </message>
    <message>
        <source>Keep in the s&amp;ystem&apos;s keychain</source>
        <translation>Guardar en el llavero del si&amp;stema</translation>
    </message>
    <message>
        <source>In the keychain; what you enter takes its place</source>
        <translation>En el llavero; lo que escriba ocupará su lugar</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>They are kept in this computer&apos;s keychain, where programs that you run can read them while it is unlocked; the settings file has neither.</source>
        <translation>Se guardan en el llavero de este equipo, donde los programas que usted ejecuta pueden leerlas mientras esté desbloqueado; el archivo de ajustes no contiene ninguna.</translation>
    </message>
    <message>
        <source>They are kept, not encrypted, in %1, a file that only you can read.</source>
        <translation>Se guardan sin cifrar en %1, un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>To ask it again, tick “%1”.</source>
        <translation>Para consultarlo de nuevo, marque «%1».</translation>
    </message>
    <message>
        <source>Fields left out of a request</source>
        <translation>Campos que una solicitud omite</translation>
    </message>
    <message>
        <source>What this server does with the fields that a request leaves out. The review warns accordingly.</source>
        <translation>Qué hace este servidor con los campos que una solicitud omite. La revisión avisa en consecuencia.</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>&amp;Omitidos</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Cuentas</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>Usar &amp;esta cuenta</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>%1 · %2 · in use</source>
        <translation>%1 · %2 · en uso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add acc&amp;ount</source>
        <translation>Nue&amp;va cuenta</translation>
    </message>
</context>
<context>
    <name>AccountSwitch</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind of account and its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation>Cuenta de demostración</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
</context>
<context>
    <name>AccountTest</name>
    <message>
        <source>Trying the account out</source>
        <translation>Probando la cuenta</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Cance&amp;l the test</source>
        <translation>Cance&amp;lar la prueba</translation>
    </message>
    <message>
        <source>It went through the proxy %1.</source>
        <translation>Pasó por el proxy %1.</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Remove this account from this computer, its key and token too?</source>
        <translation>¿Quitar esta cuenta de este equipo, junto con su clave y su token?</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer, its key and token too?</source>
        <translation>¿Quitar “%1” de este equipo, junto con su clave y su token?</translation>
    </message>
    <message>
        <source>Nothing was saved: this account still needs a correction.</source>
        <translation>No se guardó nada: esta cuenta todavía necesita una corrección.</translation>
    </message>
    <message>
        <source>The accounts could not be written to %1. Check the disk and the file&apos;s permissions, then save again.</source>
        <translation>No se pudieron escribir las cuentas en %1. Revise el disco y los permisos del archivo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Some changes are not saved.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Desc&amp;artar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Quit&amp;ar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep editin&amp;g</source>
        <translation>Seguir editand&amp;o</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>Nothing was saved, and what opens “%1” stays where it was.</source>
        <translation>No se guardó nada, y lo que abre «%1» sigue donde estaba.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>CellCommands</name>
    <message>
        <source>Clear cells</source>
        <translation>Vaciar celdas</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Texto vacío</translation>
    </message>
    <message>
        <source>Restore original</source>
        <translation>Restaurar el original</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>changed, was %1</source>
        <translation>modificado, antes: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>The server made this %1; %2 was sent.</source>
        <translation>El servidor lo cambió a %1; se envió %2.</translation>
    </message>
    <message>
        <source>This row is removed when the contact is sent; “Take back” keeps it.</source>
        <translation>Esta fila se quita al enviar el contacto; “Recuperar” la conserva.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>se quita</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>fila nueva</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>advertencia: %1</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Nothing was changed. The contact would be sent as it is.</source>
        <translation>No se modificó nada. El contacto se enviaría tal como está.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Look at both</source>
        <translation>Ver los dos</translation>
    </message>
    <message>
        <source>The server has all that you changed. Nothing is left to be sent.</source>
        <translation>El servidor ya tiene todo lo que usted cambió. No queda nada por enviar.</translation>
    </message>
    <message>
        <source>Where your draft differs from what the server has now:</source>
        <translation>En qué difiere su borrador de lo que el servidor tiene ahora:</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>In your draft</source>
        <translation>En su borrador</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conservar lo mío</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Tomar lo del servidor</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Decidir después</translation>
    </message>
</context>
<context>
    <name>ContactArea</name>
    <message>
        <source>Open a contact by its ID, from a file, or paste one.</source>
        <translation>Abra un contacto por su ID o desde un archivo, o pegue uno.</translation>
    </message>
    <message>
        <source>This is the demo account: invented people, and nothing leaves this computer.</source>
        <translation>Esta es la cuenta de demostración: las personas son inventadas y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Without an account, contacts can be looked at from a file or pasted.</source>
        <translation>Sin una cuenta, se pueden ver contactos desde un archivo o pegados.</translation>
    </message>
    <message>
        <source>The contact is opened as soon as there is an account. Connect one, or try the demo account.</source>
        <translation>El contacto se abrirá en cuanto haya una cuenta. Conecte una o pruebe la cuenta de demostración.</translation>
    </message>
    <message>
        <source>The demo account could not be started. Connect an account under File &gt; Accounts.</source>
        <translation>No se pudo iniciar la cuenta de demostración. Conecte una cuenta en Archivo &gt; Cuentas.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>Copy the contact ID</source>
        <translation>Copiar el ID del contacto</translation>
    </message>
    <message>
        <source>No contact is open</source>
        <translation>No hay ningún contacto abierto</translation>
    </message>
    <message>
        <source>A contact without a name</source>
        <translation>Contacto sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>quizá enviado</translation>
    </message>
    <message>
        <source>changed on the server</source>
        <translation>modificado en el servidor</translation>
    </message>
    <message>
        <source>waiting to send again</source>
        <translation>en espera de reenvío</translation>
    </message>
</context>
<context>
    <name>ContactIdQuestion</name>
    <message>
        <source>Contact &amp;ID, or any text or link that holds it:</source>
        <translation>&amp;ID del contacto, o cualquier texto o enlace que lo contenga:</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>ID del contacto</translation>
    </message>
    <message>
        <source>Give the ID of the contact.</source>
        <translation>Indique el ID del contacto.</translation>
    </message>
    <message>
        <source>Give a text with exactly one ID, like 3c90c3cc-0d44-4b50-8888-8dd25736052a.</source>
        <translation>Indique un texto con exactamente un ID, como 3c90c3cc-0d44-4b50-8888-8dd25736052a.</translation>
    </message>
    <message numerus="yes">
        <source>This text holds %n IDs. Leave the one of the contact in it.</source>
        <translation>
            <numerusform>Este texto contiene %n ID. Deje en él solo el del contacto.</numerusform>
            <numerusform>Este texto contiene %n ID. Deje en él solo el del contacto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Agregar fila</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>Duplicar fila</translation>
    </message>
    <message>
        <source>Move row</source>
        <translation>Mover fila</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Take back row</source>
        <translation>Recuperar fila</translation>
    </message>
    <message>
        <source>Restore original</source>
        <translation>Restaurar el original</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>International form</source>
        <translation>Forma internacional</translation>
    </message>
</context>
<context>
    <name>ContactOpener</name>
    <message>
        <source>The contact is still being sent. Wait for the answer, or cancel it.</source>
        <translation>El contacto todavía se está enviando. Espere la respuesta o cancele el envío.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a text with one contact ID. Nothing was opened.</source>
        <translation>“%1” no es un archivo ni un texto con un solo ID de contacto. No se abrió nada.</translation>
    </message>
    <message>
        <source>Opening the contact…</source>
        <translation>Abriendo el contacto…</translation>
    </message>
    <message>
        <source>Another request is under way. Wait for it, or cancel it.</source>
        <translation>Hay otra solicitud en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check that it is there and that you may read it.</source>
        <translation>No se puede leer el archivo %1. Compruebe que exista y que haya permiso para leerlo.</translation>
    </message>
    <message>
        <source>Without an account no contact can be fetched. Connect one under File &gt; Accounts, or try the demo account.</source>
        <translation>Sin una cuenta no se puede obtener ningún contacto. Conecte una en Archivo &gt; Cuentas o pruebe la cuenta de demostración.</translation>
    </message>
    <message>
        <source>%1 is a folder. Open the file of one contact.</source>
        <translation>%1 es una carpeta. Abra el archivo de un contacto.</translation>
    </message>
    <message>
        <source>There is neither a contact ID nor a contact as JSON in this text. Copy one of these; what was open stays as it is.</source>
        <translation>Este texto no contiene un ID de contacto ni un contacto en JSON. Copie uno de los dos; lo que estaba abierto queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n contact IDs in this text. Take one of them; what was open stays as it is.</source>
        <translation>
            <numerusform>Hay %n ID de contacto en este texto. Tome uno solo; lo que estaba abierto queda como está.</numerusform>
            <numerusform>Hay %n ID de contacto en este texto. Tome uno de ellos; lo que estaba abierto queda como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>Abrirlo ahora</translation>
    </message>
    <message>
        <source>%1 has arrived. What you are typing here stays where it is.</source>
        <translation>%1 está listo para abrirse. Lo que escribe aquí queda donde está.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>(was %1)</source>
        <translation>(antes: %1)</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contacto sin nombre</translation>
    </message>
    <message>
        <source>Account %1 (%2)</source>
        <translation>Cuenta %1 (%2)</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Datos al %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on this page were not sent.</source>
        <translation>
            <numerusform>%n cambio de esta página no se envió.</numerusform>
            <numerusform>%n cambios de esta página no se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a table&apos;s name and how many rows it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(se quita)</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>(nueva)</translation>
    </message>
</context>
<context>
    <name>ContactSession</name>
    <message>
        <source>Typed while sending</source>
        <translation>Escrito durante el envío</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a table&apos;s name and how many rows it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>con cambios</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>stored otherwise than sent</source>
        <translation>almacenado de otra forma que la enviada</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Pick from a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DeletionNotice</name>
    <message>
        <source>To bring it back, unlock the guarded fields, empty “%1” and send.</source>
        <translation>Para recuperarlo, desbloquee los campos protegidos, vacíe “%1” y envíe.</translation>
    </message>
    <message>
        <source>This contact will be deleted when it is sent.</source>
        <translation>Este contacto se eliminará al enviarlo.</translation>
    </message>
    <message>
        <source>This contact was deleted on %1.</source>
        <translation>Este contacto se eliminó el %1.</translation>
    </message>
    <message>
        <source>This contact is deleted.</source>
        <translation>Este contacto está eliminado.</translation>
    </message>
</context>
<context>
    <name>DeliveryMessages</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sending again…</source>
        <translation>Enviando de nuevo…</translation>
    </message>
    <message>
        <source>Looking what the server holds…</source>
        <translation>Mirando lo que tiene el servidor…</translation>
    </message>
    <message>
        <source>You will be told when it can be reached again.</source>
        <translation>Se le avisará cuando vuelva a responder.</translation>
    </message>
    <message>
        <source>It isn&apos;t tried any more.</source>
        <translation>Ya no se intenta más.</translation>
    </message>
    <message>
        <source>The server can be reached again. Your contact waits.</source>
        <translation>El servidor vuelve a responder. Su contacto espera.</translation>
    </message>
    <message>
        <source>This server shows no contacts, so nobody can look. To send the same again does no harm unless someone else changed it since.</source>
        <translation>Este servidor no muestra contactos, así que no se puede mirar. Enviar lo mismo otra vez no hace daño, salvo que otra persona lo haya cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The server does not accept the token of the account “%1” any more; it may have expired. Nothing is lost: give another one, and it goes on.</source>
        <translation>El servidor ya no acepta el token de la cuenta “%1”; quizá ha caducado. No se pierde nada: indique otro y se sigue adelante.</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) the contact is looked at on the server, and sent again if need be.</source>
        <translation>
            <numerusform>En %n segundo se mira el contacto en el servidor y, si hace falta, se envía de nuevo.</numerusform>
            <numerusform>En %n segundos se mira el contacto en el servidor y, si hace falta, se envía de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: then, or with a token, it goes on.</source>
        <translation>No se pierde nada: entonces, o con un token, continúa.</translation>
    </message>
</context>
<context>
    <name>DemoAccount</name>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation>El idioma cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>DraftFlow</name>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo del servidor</translation>
    </message>
    <message>
        <source>Look at both…</source>
        <translation>Ver los dos…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The file of drafts was gone, so a new one was begun. What is open is kept in it.</source>
        <translation>El archivo de borradores ya no estaba, así que se empezó uno nuevo. Lo que está abierto se guarda en él.</translation>
    </message>
    <message>
        <source>The file of drafts was damaged, so a new one was begun. The old one is kept beside it as %1.</source>
        <translation>El archivo de borradores estaba dañado, así que se empezó uno nuevo. El anterior queda a su lado como %1.</translation>
    </message>
    <message>
        <source>Another Contact Editor (process %1 on %2) has this contact open. Close it there, or open another one here.</source>
        <translation>Otro Contact Editor (proceso %1 en %2) tiene abierto este contacto. Ciérrelo allí o abra otro aquí.</translation>
    </message>
    <message>
        <source>The contact could not be fetched.</source>
        <translation>No se pudo obtener el contacto.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait to be sent. Contact &gt; Drafts lists them.</source>
        <translation>
            <numerusform>%n borrador espera ser enviado. Está en Contacto &gt; Borradores.</numerusform>
            <numerusform>%n borradores esperan ser enviados. Están en Contacto &gt; Borradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft of this contact can&apos;t be read, and was left as it is. Discard it under Contact &gt; Drafts to begin anew.</source>
        <translation>No se puede leer el borrador de este contacto y se dejó como está. Descártelo en Contacto &gt; Borradores para empezar de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Your draft of %1 is open as you left it, with %n change(s).</source>
        <translation>
            <numerusform>Su borrador de %1 está abierto como lo dejó, con %n cambio.</numerusform>
            <numerusform>Su borrador de %1 está abierto como lo dejó, con %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have been sent already: reload to see what the server holds.</source>
        <translation>Quizá ya se envió: recargue para ver qué tiene el servidor.</translation>
    </message>
    <message>
        <source>What the text holds was not taken.</source>
        <translation>No se tomó lo que contiene el texto.</translation>
    </message>
    <message>
        <source>The server holds what was sent: it had arrived.</source>
        <translation>El servidor tiene lo que se envió: había llegado.</translation>
    </message>
    <message>
        <source>The server holds what it held before: what was sent had not arrived. Send it again when you are ready.</source>
        <translation>El servidor tiene lo mismo que antes: lo enviado no había llegado. Envíelo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Meanwhile the contact was changed on the server. Keep yours on top of it, take it as it is there, or look at both.</source>
        <translation>Mientras tanto el contacto cambió en el servidor. Conserve lo suyo encima, tómelo como está allí o vea los dos.</translation>
    </message>
    <message>
        <source>Your changes are made to what the server has now. Nothing was sent yet.</source>
        <translation>Sus cambios quedan hechos sobre lo que el servidor tiene ahora. Todavía no se envió nada.</translation>
    </message>
    <message>
        <source>The contact is as the server has it. Your draft was discarded.</source>
        <translation>El contacto está como lo tiene el servidor. Su borrador se descartó.</translation>
    </message>
    <message>
        <source>Drafts are not kept in this session.</source>
        <translation>En esta sesión no se guardan borradores.</translation>
    </message>
    <message>
        <source>The draft is saved on this computer. Nothing was sent.</source>
        <translation>El borrador está guardado en este equipo. No se envió nada.</translation>
    </message>
    <message>
        <source>There is nothing to save: the contact is as it was opened.</source>
        <translation>No hay nada que guardar: el contacto está como se abrió.</translation>
    </message>
    <message>
        <source>Whether there is a draft of this contact can&apos;t be read from the disk just now (%1). Open it again in a moment.</source>
        <translation>No se puede leer del disco en este momento si hay un borrador de este contacto (%1). Ábralo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>What you typed since then is here, and was not sent.</source>
        <translation>Lo que escribió desde entonces está aquí y no se envió.</translation>
    </message>
</context>
<context>
    <name>DraftStatus</name>
    <message>
        <source>Not saved to disk</source>
        <translation>Sin guardar en disco</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Borrador guardado %1</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>quizá enviado</translation>
    </message>
    <message>
        <source>Drafts are not kept in this session: what you type is in memory only.</source>
        <translation>En esta sesión no se guardan borradores: lo que escribe está solo en la memoria.</translation>
    </message>
    <message>
        <source>What you type can&apos;t be written to the disk (%1). It stays in memory, and writing is tried again. Make room on the disk, or send before you close the program.</source>
        <translation>Lo que escribe no se puede guardar en el disco (%1). Queda en la memoria y se vuelve a intentar. Libere espacio en el disco o envíe antes de cerrar el programa.</translation>
    </message>
    <message>
        <source>A newer version of Contact Editor has saved the drafts on this computer, so this version leaves them alone. Drafts are not kept in this session: send before you close the program.</source>
        <translation>Una versión más nueva de Contact Editor guardó los borradores de este equipo, así que esta versión no los toca. En esta sesión no se guardan borradores: envíe antes de cerrar el programa.</translation>
    </message>
    <message>
        <source>Another Contact Editor has this contact open, so what you type here is in memory only. Close the contact there, then open it here again.</source>
        <translation>Otro Contact Editor tiene abierto este contacto, así que lo que escribe aquí está solo en la memoria. Cierre el contacto allí y luego ábralo aquí de nuevo.</translation>
    </message>
    <message>
        <source>This account has another draft of this contact, which was left as it is. What you type here is in memory only, until you discard that draft under Contact &gt; Drafts.</source>
        <translation>Esta cuenta tiene otro borrador de este contacto, que quedó como está. Lo que escribe aquí está solo en la memoria hasta que descarte ese borrador en Contacto &gt; Borradores.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Última edición</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Save as JSON…</source>
        <translation>&amp;Guardar como JSON…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>There are no drafts: nothing waits to be sent.</source>
        <translation>No hay borradores: nada espera ser enviado.</translation>
    </message>
    <message>
        <source>Discarded. It can be taken back until the program closes.</source>
        <translation>Descartado. Se puede recuperar hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>This draft belongs to another account. Choose that account to open it.</source>
        <translation>Este borrador es de otra cuenta. Elija esa cuenta para abrirlo.</translation>
    </message>
    <message>
        <source>Of contact %1</source>
        <translation>Del contacto %1</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>Save the draft as JSON</source>
        <translation>Guardar el borrador como JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The draft could not be saved as %1. %2</source>
        <translation>No se pudo guardar el borrador como %1. %2</translation>
    </message>
    <message>
        <source>Another Contact Editor has this contact open. Close it there first.</source>
        <translation>Otro Contact Editor tiene abierto este contacto. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>The contact has a newer draft. Discard that one first.</source>
        <translation>El contacto tiene un borrador más nuevo. Descarte ese primero.</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Save the contact as JSON</source>
        <translation>Guardar el contacto como JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>The contact was copied as JSON, with its changes.</source>
        <translation>El contacto se copió como JSON, con sus cambios.</translation>
    </message>
    <message>
        <source>Connect an account first: the command is for its server.</source>
        <translation>Conecte primero una cuenta: el comando es para su servidor.</translation>
    </message>
    <message>
        <source>The request was copied as a command for a shell. It takes the token from the variable TOKEN.</source>
        <translation>La solicitud se copió como un comando para un shell. Toma el token de la variable TOKEN.</translation>
    </message>
    <message>
        <source>Save the contact as PDF</source>
        <translation>Guardar el contacto como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or make room on the disk.</source>
        <translation>No se pudo escribir %1. Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Street 1</source>
        <translation>Calle 1</translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation>Calle 2</translation>
    </message>
    <message>
        <source>Street number</source>
        <translation>Número de calle</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Zip code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>Últimos cuatro</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Card brand</source>
        <translation>Marca de tarjeta</translation>
    </message>
    <message>
        <source>Expiry month</source>
        <translation>Mes de vencimiento</translation>
    </message>
    <message>
        <source>Expiry year</source>
        <translation>Año de vencimiento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primer nombre</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Primer apellido</translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>Correo verificado</translation>
    </message>
    <message>
        <source>Phone verified</source>
        <translation>Teléfono verificado</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Persona ID</source>
        <translation>ID de persona</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Deleted (soft delete)</source>
        <translation>Eliminado (lógico)</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Billing info</source>
        <translation>Datos de facturación</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>ID del contacto</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>It may be left without a value.</source>
        <translation>Puede quedar sin valor.</translation>
    </message>
    <message>
        <source>It can&apos;t be left without a value.</source>
        <translation>No puede quedar sin valor.</translation>
    </message>
    <message>
        <source>It is guarded: unlock the guarded fields to change it.</source>
        <translation>Está protegido: desbloquee los campos protegidos para modificarlo.</translation>
    </message>
    <message>
        <source>The contact&apos;s first given name, as María in María José Gómez Peña.</source>
        <translation>El primer nombre del contacto, como María en María José Gómez Peña.</translation>
    </message>
    <message>
        <source>The contact&apos;s second given name, as José in María José Gómez Peña.</source>
        <translation>El segundo nombre del contacto, como José en María José Gómez Peña.</translation>
    </message>
    <message>
        <source>The contact&apos;s first family name, as Gómez in María José Gómez Peña.</source>
        <translation>El primer apellido del contacto, como Gómez en María José Gómez Peña.</translation>
    </message>
    <message>
        <source>The contact&apos;s second family name, as Peña in María José Gómez Peña.</source>
        <translation>El segundo apellido del contacto, como Peña en María José Gómez Peña.</translation>
    </message>
    <message>
        <source>The day the contact was born: year, month and day, like 1988-04-23.</source>
        <translation>El día en que nació el contacto: año, mes y día, como 1988-04-23.</translation>
    </message>
    <message>
        <source>The contact&apos;s gender. The server knows MALE and FEMALE.</source>
        <translation>El género del contacto. El servidor conoce MALE y FEMALE.</translation>
    </message>
    <message>
        <source>The address the contact is written to, like maria.gomez@example.com. Changing it takes back its “verified”.</source>
        <translation>El correo al que se le escribe al contacto, como maria.gomez@example.com. Al modificarlo se retira su “verificado”.</translation>
    </message>
    <message>
        <source>Whether the contact has confirmed the email address.</source>
        <translation>Si el contacto confirmó el correo electrónico.</translation>
    </message>
    <message>
        <source>The number the contact is called at, best with the country&apos;s code, like +57 300 123 4567. Changing it takes back its “verified”.</source>
        <translation>El número al que se llama al contacto, de preferencia con el código del país, como +57 300 123 4567. Al modificarlo se retira su “verificado”.</translation>
    </message>
    <message>
        <source>Whether the contact has confirmed the phone number.</source>
        <translation>Si el contacto confirmó el número de teléfono.</translation>
    </message>
    <message>
        <source>The country the contact lives in, like Colombia. Phone numbers without a country&apos;s code are checked as numbers of this country.</source>
        <translation>El país donde vive el contacto, como Colombia. Los teléfonos sin código de país se revisan como números de este país.</translation>
    </message>
    <message>
        <source>The city the contact lives in, like Bogotá.</source>
        <translation>La ciudad donde vive el contacto, como Bogotá.</translation>
    </message>
    <message>
        <source>The kind of the identity document: CC, CE, TI, NIT or PP in Colombia, DNI in Peru and Argentina, CURP or RFC in Mexico, CPF or CNPJ in Brazil. Another one can be typed.</source>
        <translation>El tipo del documento de identidad: CC, CE, TI, NIT o PP en Colombia, DNI en Perú y Argentina, CURP o RFC en México, CPF o CNPJ en Brasil. Se puede escribir otro.</translation>
    </message>
    <message>
        <source>The number on the identity document, like 1020304050. Contacts are found and told apart by it.</source>
        <translation>El número del documento de identidad, como 1020304050. Con él se encuentran y se distinguen los contactos.</translation>
    </message>
    <message>
        <source>What the contact is called in your own systems, like CRM-000001. A change cuts the contact off from them.</source>
        <translation>El nombre que el contacto tiene en los sistemas propios, como CRM-000001. Si se modifica, el contacto queda desvinculado de ellos.</translation>
    </message>
    <message>
        <source>Joins contacts that are one and the same person, like 7d1f2a60-93b4-4c1e-8f57-0a6c2be4d913.</source>
        <translation>Une los contactos que son una misma persona, como 7d1f2a60-93b4-4c1e-8f57-0a6c2be4d913.</translation>
    </message>
    <message>
        <source>What the contact&apos;s record is worth now, like ACTIVE. Which other values a server knows is not documented.</source>
        <translation>La situación actual del registro del contacto, como ACTIVE. No está documentado qué otros valores conoce un servidor.</translation>
    </message>
    <message>
        <source>Whether the contact is someone whose identity isn&apos;t known, like a visitor without an account.</source>
        <translation>Si el contacto es alguien cuya identidad no se conoce, como un visitante sin cuenta.</translation>
    </message>
    <message>
        <source>Where the contact came from, like WEB.</source>
        <translation>De dónde vino el contacto, como WEB.</translation>
    </message>
    <message>
        <source>Through which channel the contact came, like ECOMMERCE.</source>
        <translation>El canal por el que llegó el contacto, como ECOMMERCE.</translation>
    </message>
    <message>
        <source>When the contact was created, like 2023-11-07T05:31:56Z. The server writes it.</source>
        <translation>Cuándo se creó el contacto, como 2023-11-07T05:31:56Z. Lo escribe el servidor.</translation>
    </message>
    <message>
        <source>When the contact was last changed, like 2025-02-18T14:05:09Z. The server writes it.</source>
        <translation>Cuándo se modificó el contacto por última vez, como 2025-02-18T14:05:09Z. Lo escribe el servidor.</translation>
    </message>
    <message>
        <source>When the contact was deleted, like 2024-08-30T10:12:45Z; without a value the contact is not deleted. A deleted contact stays stored.</source>
        <translation>Cuándo se eliminó el contacto, como 2024-08-30T10:12:45Z; sin valor, el contacto no está eliminado. Un contacto eliminado sigue almacenado.</translation>
    </message>
    <message>
        <source>The contact&apos;s addresses, one a row. They are stored together: what is sent replaces all that were there.</source>
        <translation>Las direcciones del contacto, una por fila. Se guardan juntas: lo que se envía reemplaza todas las que había.</translation>
    </message>
    <message>
        <source>To whom invoices are made out, one a row. They are stored together: what is sent replaces all that were there.</source>
        <translation>A nombre de quién se emiten las facturas, uno por fila. Se guardan juntos: lo que se envía reemplaza todos los que había.</translation>
    </message>
    <message>
        <source>The ways the contact pays, one a row, never with a whole card number. They are stored together: what is sent replaces all that were there.</source>
        <translation>Las formas en que paga el contacto, una por fila, nunca con un número de tarjeta completo. Se guardan juntas: lo que se envía reemplaza todas las que había.</translation>
    </message>
    <message>
        <source>Whatever else is known of the contact, as a JSON object, like {&quot;segment&quot;: &quot;gold&quot;, &quot;points&quot;: 1280}.</source>
        <translation>Todo lo demás que se sabe del contacto, como un objeto JSON, por ejemplo {&quot;segment&quot;: &quot;gold&quot;, &quot;points&quot;: 1280}.</translation>
    </message>
    <message>
        <source>The street, like Carrera 7.</source>
        <translation>La calle, como Carrera 7.</translation>
    </message>
    <message>
        <source>What completes the street: a flat, a floor, a building, like Apartamento 502.</source>
        <translation>Lo que completa la calle: un apartamento, un piso, un edificio, como Apartamento 502.</translation>
    </message>
    <message>
        <source>The number in the street, like 71-21.</source>
        <translation>El número en la calle, como 71-21.</translation>
    </message>
    <message>
        <source>What helps to find the place, like Frente al parque.</source>
        <translation>Lo que ayuda a encontrar el lugar, como Frente al parque.</translation>
    </message>
    <message>
        <source>What the contact calls this entry, like Casa or Oficina.</source>
        <translation>El nombre que el contacto le da a esta entrada, como Casa u Oficina.</translation>
    </message>
    <message>
        <source>The postal code, like 110231 in Bogotá.</source>
        <translation>El código postal, como 110231 en Bogotá.</translation>
    </message>
    <message>
        <source>The city of this address, like Medellín.</source>
        <translation>La ciudad de esta dirección, como Medellín.</translation>
    </message>
    <message>
        <source>The state, department or province, like Antioquia.</source>
        <translation>El estado, departamento o provincia, como Antioquia.</translation>
    </message>
    <message>
        <source>The country of this address, like Colombia.</source>
        <translation>El país de esta dirección, como Colombia.</translation>
    </message>
    <message>
        <source>The number of the document that invoices name, like 900123456-7.</source>
        <translation>El número del documento que figura en las facturas, como 900123456-7.</translation>
    </message>
    <message>
        <source>The kind of the document that invoices name, like NIT, RFC or CNPJ. Another one can be typed.</source>
        <translation>El tipo del documento que figura en las facturas, como NIT, RFC o CNPJ. Se puede escribir otro.</translation>
    </message>
    <message>
        <source>The person or company that invoices are made out to, like Gómez Peña Diseño S.A.S.</source>
        <translation>La persona o empresa a cuyo nombre se emiten las facturas, como Gómez Peña Diseño S.A.S.</translation>
    </message>
    <message>
        <source>The number for questions about invoices, like +57 601 234 5678.</source>
        <translation>El número para consultas sobre facturas, como +57 601 234 5678.</translation>
    </message>
    <message>
        <source>The address that invoices are sent to, like facturas@example.com.</source>
        <translation>El correo al que se envían las facturas, como facturas@example.com.</translation>
    </message>
    <message>
        <source>How the contact pays, like CREDIT. Which other values a server knows is not documented.</source>
        <translation>Cómo paga el contacto, como CREDIT. No está documentado qué otros valores conoce un servidor.</translation>
    </message>
    <message>
        <source>The last four digits of the card, like 4242; never the whole number.</source>
        <translation>Las últimas cuatro cifras de la tarjeta, como 4242; nunca el número completo.</translation>
    </message>
    <message>
        <source>The name as it stands on the card, like MARIA GOMEZ PENA.</source>
        <translation>El nombre tal como figura en la tarjeta, como MARIA GOMEZ PENA.</translation>
    </message>
    <message>
        <source>The card&apos;s brand, like VISA.</source>
        <translation>La marca de la tarjeta, como VISA.</translation>
    </message>
    <message>
        <source>The month in which the card expires, from 1 to 12.</source>
        <translation>El mes en que vence la tarjeta, del 1 al 12.</translation>
    </message>
    <message>
        <source>The year in which the card expires, in four digits, like 2034.</source>
        <translation>El año en que vence la tarjeta, en cuatro cifras, como 2034.</translation>
    </message>
</context>
<context>
    <name>FieldJump</name>
    <message>
        <source>Jump to field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>A few letters of the &amp;field&apos;s name:</source>
        <translation>Algunas letras del &amp;nombre del campo:</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>No field&apos;s name has these letters.</source>
        <translation>Ningún nombre de campo tiene estas letras.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>About Contact Editor</source>
        <translation>Acerca de Contact Editor</translation>
    </message>
    <message>
        <source>Contact Editor %1 corrects contacts of Masivo&apos;s storefront, one after another.</source>
        <translation>Contact Editor %1 corrige, uno tras otro, los contactos de la tienda de Masivo.</translation>
    </message>
</context>
<context>
    <name>KeychainMessages</name>
    <message>
        <source>The keychain of this computer does not answer; it may wait for you to unlock it.</source>
        <translation>El llavero de este equipo no responde; quizá espera a que usted lo desbloquee.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or does not let the editor in.</source>
        <translation>El llavero de este equipo está bloqueado o no deja entrar al editor.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not have it any more, or stayed locked.</source>
        <translation>El llavero de este equipo ya no lo tiene, o siguió bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the API key or the token anew.</source>
        <translation>Desbloquéelo y vuelva a intentarlo, o escriba de nuevo la clave de API o el token.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be used: none runs, or it failed.</source>
        <translation>No se puede usar el llavero de este equipo: no hay ninguno en marcha, o falló.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Inicie uno, como GNOME Keyring o KWallet, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The new token of the account “%1” serves until the editor is closed, but is not kept.</source>
        <translation>El nuevo token de la cuenta «%1» sirve hasta que se cierre el editor, pero no se guarda.</translation>
    </message>
    <message>
        <source>To keep it, enter it in the account&apos;s settings.</source>
        <translation>Para guardarlo, escríbalo en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>What opens the account “%1” is kept in the keychain.</source>
        <translation>Lo que abre la cuenta «%1» está guardado en el llavero.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message numerus="yes">
        <source>This contact has %n change(s) that were not sent.</source>
        <translation>
            <numerusform>Este contacto tiene %n cambio sin enviar.</numerusform>
            <numerusform>Este contacto tiene %n cambios sin enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n change(s) that were not sent.</source>
        <translation>
            <numerusform>%1 tiene %n cambio sin enviar.</numerusform>
            <numerusform>%1 tiene %n cambios sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this contact</source>
        <translation>Salir de este contacto</translation>
    </message>
    <message>
        <source>Send, discard for good, or stay with the contact.</source>
        <translation>Elija enviar, descartar de forma definitiva o permanecer en el contacto.</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Permanecer</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
</context>
<context>
    <name>LocalDataRemoval</name>
    <message>
        <source>Everything that was kept of contacts on this computer is gone. Accounts stay.</source>
        <translation>Ya no queda nada de lo que se guardaba de los contactos en este equipo. Las cuentas quedan.</translation>
    </message>
    <message>
        <source>Not everything could be removed. Close other editors and try again.</source>
        <translation>No se pudo borrar todo. Cierre los otros editores e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>All drafts, the recent contacts and the values suggested from them are removed from this computer for good. What was changed in the open contact goes as well.</source>
        <translation>Todos los borradores, los contactos recientes y los valores sugeridos por ellos se borran de este equipo para siempre. También se va lo cambiado en el contacto abierto.</translation>
    </message>
    <message>
        <source>Accounts stay. Nothing is changed on the server.</source>
        <translation>Las cuentas quedan. En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – Contact Editor</source>
        <comment>window title</comment>
        <translation>%1 – Contact Editor</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of this message</source>
        <translation>Detalles de este mensaje</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>MessageLog</name>
    <message>
        <source>%1 · %2</source>
        <comment>time and kind of a message</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of a message and its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>MessagesDialog</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>The message and its details</source>
        <translation>El mensaje y sus detalles</translation>
    </message>
    <message>
        <source>What happens is told here, with its details.</source>
        <translation>Aquí se informa lo que ocurre, con sus detalles.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a contact</source>
        <translation>Abrir un contacto</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>From &amp;file…</source>
        <translation>&amp;Desde un archivo…</translation>
    </message>
    <message>
        <source>Which contact is it?</source>
        <translation>¿De qué contacto se trata?</translation>
    </message>
    <message>
        <source>The text holds no contact &amp;ID. Give the ID of the contact it is for, or a text that holds it:</source>
        <translation>El texto no contiene ningún &amp;ID de contacto. Indique el ID del contacto al que corresponde, o un texto que lo contenga:</translation>
    </message>
    <message>
        <source>The text about %1 holds no contact &amp;ID. Give the ID of the contact it is for, or a text that holds it:</source>
        <translation>El texto sobre %1 no contiene ningún &amp;ID de contacto. Indique el ID del contacto al que corresponde, o un texto que lo contenga:</translation>
    </message>
    <message>
        <source>Open a contact from a file</source>
        <translation>Abrir un contacto desde un archivo</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Citizenship card</source>
        <translation>Cédula de ciudadanía</translation>
    </message>
    <message>
        <source>Foreigner card</source>
        <translation>Cédula de extranjería</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Tarjeta de identidad</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número tributario (NIT)</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
</context>
<context>
    <name>OutcomeDetails</name>
    <message>
        <source>Answer: status %1 after %2 ms</source>
        <translation>Respuesta: código de estado %1 después de %2 ms</translation>
    </message>
    <message>
        <source>Answer: none in %1 ms</source>
        <translation>Respuesta: ninguna en %1 ms</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
    <message numerus="yes">
        <source>Put on the wire: %n time(s)</source>
        <translation>
            <numerusform>Transmitida por la red: %n vez</numerusform>
            <numerusform>Transmitida por la red: %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome: %1, %2</source>
        <comment>two names from the program, as in NotSent, TimedOut</comment>
        <translation>Resultado: %1, %2</translation>
    </message>
    <message>
        <source>Points to: %1</source>
        <translation>Remite a: %1</translation>
    </message>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>Palabras del servidor: %1</translation>
    </message>
    <message>
        <source>About %1: %2</source>
        <translation>Sobre %1: %2</translation>
    </message>
    <message>
        <source>Certificate: for “%1”, issued by “%2”: %3</source>
        <translation>Certificado: para “%1”, emitido por “%2”: %3</translation>
    </message>
    <message>
        <source>Through the proxy: %1</source>
        <translation>A través del proxy: %1</translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message>
        <source>%1, row %2, %3</source>
        <comment>table, row, column</comment>
        <translation>%1, fila %2, %3</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a place and its text</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>The row is removed.</source>
        <translation>La fila se quita.</translation>
    </message>
    <message>
        <source>What was pasted here was refused. %1</source>
        <translation>Se rechazó lo que se pegó aquí. %1</translation>
    </message>
    <message>
        <source>“%1” was refused. %2</source>
        <translation>Se rechazó “%1”. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; y %n más</numerusform>
            <numerusform>%1; y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) were refused: %1.</source>
        <translation>
            <numerusform>Se rechazó %n celda pegada: %1.</numerusform>
            <numerusform>Se rechazaron %n celdas pegadas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) found no column or row and were left out.</source>
        <translation>
            <numerusform>%n celda pegada no encontró columna o fila y se omitió.</numerusform>
            <numerusform>%n celdas pegadas no encontraron columna o fila y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them here, or in the spreadsheet and paste once more.</source>
        <translation>Corríjalas aquí, o en la hoja de cálculo y pegue otra vez.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>(without a name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a contact&apos;s name and ID</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2…</source>
        <comment>a contact&apos;s name and the beginning of its ID</comment>
        <translation>%1 · %2…</translation>
    </message>
    <message>
        <source>&amp;No contact was opened yet in this account</source>
        <translation>Todavía &amp;no se abrió ningún contacto en esta cuenta</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Olvidar estos contactos</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>%1 in UTC, written as %2</source>
        <translation>%1 en UTC, escrito como %2</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copiar como c&amp;URL</translation>
    </message>
    <message>
        <source>This is the request as it will be sent, except for the token and card numbers, which are hidden, and the line breaks, which are for reading.</source>
        <translation>Esta es la solicitud tal como se enviará, salvo el token y los números de tarjeta, que están ocultos, y los saltos de línea, que son para facilitar la lectura.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>A command for a shell, with $TOKEN in the place of the token</source>
        <translation>Un comando para un shell, con $TOKEN en el lugar del token</translation>
    </message>
    <message>
        <source>Copied as c&amp;URL</source>
        <translation>Copiado como c&amp;URL</translation>
    </message>
</context>
<context>
    <name>RequestStatus</name>
    <message>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left</source>
        <translation>
            <numerusform>Queda %n solicitud</numerusform>
            <numerusform>Quedan %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nobody could be reached when last tried. What you type is kept as ever.</source>
        <translation>En el último intento nadie respondió. Lo que escribe se guarda como siempre.</translation>
    </message>
    <message numerus="yes">
        <source>more in %n second(s)</source>
        <translation>
            <numerusform>más en %n segundo</numerusform>
            <numerusform>más en %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Próximo intento en %n segundo</numerusform>
            <numerusform>Próximo intento en %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>contact without a name</source>
        <translation>contacto sin nombre</translation>
    </message>
    <message>
        <source>This contact came from a file, not from the server, which may hold something newer.</source>
        <translation>Este contacto proviene de un archivo y no del servidor, que puede tener algo más reciente.</translation>
    </message>
    <message>
        <source>This contact was pasted and did not come from the server, which may hold something newer.</source>
        <translation>Este contacto se pegó y no proviene del servidor, que puede tener algo más reciente.</translation>
    </message>
    <message numerus="yes">
        <source>%n documented field(s) of it are not known here.</source>
        <translation>
            <numerusform>Aquí se desconoce %n de sus campos documentados.</numerusform>
            <numerusform>Aquí se desconocen %n de sus campos documentados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole contact is sent, so this could erase what isn&apos;t known.</source>
        <translation>Se envía el contacto completo, así que esto podría borrar lo que aquí se desconoce.</translation>
    </message>
    <message>
        <source>This contact was opened in another account, with the ID %1.</source>
        <translation>Este contacto se abrió en otra cuenta, con el ID %1.</translation>
    </message>
    <message>
        <source>Review before sending</source>
        <translation>Revisión antes de enviar</translation>
    </message>
    <message>
        <source>&amp;Changes (%1)</source>
        <translation>&amp;Cambios (%1)</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Solicitud</translation>
    </message>
    <message>
        <source>Send it all the &amp;same</source>
        <translation>Enviar de &amp;todos modos</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Tick “Send it all the same” first.</source>
        <translation>Marque primero “Enviar de todos modos”.</translation>
    </message>
    <message>
        <source>The whole contact is sent, so this could overwrite what is newer there.</source>
        <translation>Se envía el contacto entero, así que esto podría sobrescribir lo que allí es más reciente.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that have no value here any more are left out of the request, and this server keeps what it has there.</source>
        <translation>
            <numerusform>%n campo que aquí ya no tiene valor se omite en la solicitud, y este servidor conserva lo que tiene allí.</numerusform>
            <numerusform>%n campos que aquí ya no tienen valor se omiten en la solicitud, y este servidor conserva lo que tiene allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documented field(s) of it are not known here and left out of the request, and this server erases what is left out.</source>
        <translation>
            <numerusform>%n campo documentado no se conoce aquí y se omite en la solicitud, y este servidor borra lo que se omite.</numerusform>
            <numerusform>%n campos documentados no se conocen aquí y se omiten en la solicitud, y este servidor borra lo que se omite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of it that the API page doesn&apos;t name are never sent, and this server may erase them.</source>
        <translation>
            <numerusform>%n valor que la página de la API no nombra nunca se envía, y este servidor puede borrarlo.</numerusform>
            <numerusform>%n valores que la página de la API no nombra nunca se envían, y este servidor puede borrarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>%1, new row %2</source>
        <translation>%1, fila nueva %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a field, then what is in it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value in quotes</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 (as another type of value)</source>
        <translation>%1 (como otro tipo de valor)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>is now row %1</source>
        <translation>ahora es la fila %1</translation>
    </message>
    <message>
        <source>(key without a name)</source>
        <translation>(clave sin nombre)</translation>
    </message>
    <message>
        <source>%1 (looks the same, but is written with other characters)</source>
        <translation>%1 (se ve igual, pero está escrito con otros caracteres)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existía</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>se quita</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>fila nueva</translation>
    </message>
    <message>
        <source>undocumented values</source>
        <translation>valores no documentados</translation>
    </message>
    <message>
        <source>Take a second look at this change.</source>
        <translation>Revise este cambio con especial atención.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Take back: %1 (Del)</source>
        <translation>Revertir: %1 (Del)</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Revertir: %1</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Revertir</translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <source>Row form</source>
        <translation>Formulario de fila</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Close the row form</source>
        <translation>Cerrar el formulario de fila</translation>
    </message>
    <message>
        <source>%1 · no row</source>
        <comment>a table&apos;s name</comment>
        <translation>%1 · ninguna fila</translation>
    </message>
    <message>
        <source>%1 · %2 of %3, removed</source>
        <translation>%1 · %2 de %3, se quita</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>a table&apos;s name, which row, of how many</comment>
        <translation>%1 · %2 de %3</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Medios de contacto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
</context>
<context>
    <name>SendFlow</name>
    <message>
        <source>A request is under way. What you type meanwhile can be sent after its answer.</source>
        <translation>Hay una solicitud en curso. Lo que se escriba entretanto podrá enviarse cuando llegue la respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) keep the contact from being sent. F8 goes to the next.</source>
        <translation>
            <numerusform>%n error impide enviar el contacto. F8 lleva a él.</numerusform>
            <numerusform>%n errores impiden enviar el contacto. F8 lleva al siguiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server stored %n place(s) otherwise than sent; they are marked.</source>
        <translation>
            <numerusform>El servidor guardó %n dato de forma distinta a la enviada; está marcado.</numerusform>
            <numerusform>El servidor guardó %n datos de forma distinta a la enviada; están marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an account the contact can&apos;t be sent. Connect one under File &gt; Accounts; what you typed stays.</source>
        <translation>Sin una cuenta no se puede enviar el contacto. Conecte una en Archivo &gt; Cuentas; lo que se escribió se conserva.</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Nothing was sent: that it is being sent can&apos;t be written to the disk, so that after a crash nobody would know. Make room on the disk and send again.</source>
        <translation>No se envió nada: no se puede anotar en el disco que se está enviando, y tras una caída nadie lo sabría. Libere espacio en el disco y envíe de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more requests for %n second(s). Nothing was sent yet.</source>
        <translation>
            <numerusform>El servidor no acepta más solicitudes durante %n segundo. Aún no se ha enviado nada.</numerusform>
            <numerusform>El servidor no acepta más solicitudes durante %n segundos. Aún no se ha enviado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: another Contact Editor has this contact open. Close it there, then open it here again.</source>
        <translation>No se envió nada: otro Contact Editor tiene abierto este contacto. Ciérrelo allí y luego ábralo aquí de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent: this account has another draft of this contact. Discard that draft under Contact &gt; Drafts, then send again.</source>
        <translation>No se envió nada: esta cuenta tiene otro borrador de este contacto. Descarte ese borrador en Contacto &gt; Borradores y luego envíe de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent: the disk can&apos;t be written, so it isn&apos;t known whether another Contact Editor has this contact open. Make room on the disk and send again.</source>
        <translation>No se envió nada: no se puede escribir en el disco, así que no se sabe si otro Contact Editor tiene abierto este contacto. Libere espacio en el disco y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent: the contact is not the one that you reviewed any more. Review it again.</source>
        <translation>No se envió nada: el contacto ya no es el que usted revisó. Revíselo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SettingsMessages</name>
    <message>
        <source>The settings file was damaged: what could be read of it is in use, and it is kept as it was beside the new one, as %1.</source>
        <translation>El archivo de ajustes estaba dañado: se usa lo que se pudo leer de él, y se conserva tal como estaba junto al nuevo, como %1.</translation>
    </message>
    <message>
        <source>Look under File &gt; Accounts whether something is missing.</source>
        <translation>Mire en Archivo &gt; Cuentas si falta algo.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged and can&apos;t be copied, so nothing is written to it: what could be read of it is in use.</source>
        <translation>El archivo de ajustes %1 está dañado y no se puede copiar, así que no se escribe nada en él: se usa lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The settings file %1 can&apos;t be read, so no account is known and nothing is written to it.</source>
        <translation>El archivo de ajustes %1 no se puede leer, así que no se conoce ninguna cuenta y no se escribe nada en él.</translation>
    </message>
    <message>
        <source>Let it be read by you, then start again.</source>
        <translation>Permita que usted pueda leerlo y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: changes to accounts, language and window end with this session.</source>
        <translation>Los ajustes no se pueden guardar: los cambios de cuentas, idioma y ventana terminan con esta sesión.</translation>
    </message>
    <message>
        <source>Check the disk, and whether %1 may be written by you.</source>
        <translation>Revise el disco, y si usted puede escribir en %1.</translation>
    </message>
</context>
<context>
    <name>ShortcutsHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>En un campo</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Campo siguiente</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>Campo anterior</translation>
    </message>
    <message>
        <source>Show the choices</source>
        <translation>Mostrar las opciones</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>En una tabla</translation>
    </message>
    <message>
        <source>Edit the cell (typing replaces what is in it)</source>
        <translation>Editar la celda (al escribir se reemplaza su contenido)</translation>
    </message>
    <message>
        <source>Next cell; after the last, leave the table</source>
        <translation>Celda siguiente; después de la última, salir de la tabla</translation>
    </message>
    <message>
        <source>Previous cell; before the first, leave the table</source>
        <translation>Celda anterior; antes de la primera, salir de la tabla</translation>
    </message>
    <message>
        <source>Next row; after the last, a new one</source>
        <translation>Fila siguiente; después de la última, una nueva</translation>
    </message>
    <message>
        <source>Give the cell back what it held</source>
        <translation>Devolver a la celda lo que contenía</translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <translation>Vaciar las celdas</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>En la revisión</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Back, without sending</source>
        <translation>Volver, sin enviar</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>Open a menu by its underlined letter</source>
        <translation>Abrir un menú por su letra subrayada</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Rows of a table</source>
        <translation>Filas de una tabla</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Recent contacts</source>
        <translation>Contactos &amp;recientes</translation>
    </message>
    <message>
        <source>Correct a customer&apos;s contact, look over what is sent, and see what the server made of it.</source>
        <translation>Corrija el contacto de un cliente, revise lo que se envía y vea cómo lo recibió el servidor.</translation>
    </message>
    <message>
        <source>&amp;Try the demo account</source>
        <translation>&amp;Probar la cuenta de demostración</translation>
    </message>
    <message>
        <source>Invented people to practise with. Nothing leaves this computer.</source>
        <translation>Personas inventadas para practicar. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Connect an &amp;account</source>
        <translation>Conectar &amp;una cuenta</translation>
    </message>
    <message>
        <source>With its base URL, account ID and API key or token, tried out before it is used.</source>
        <translation>Con su URL base, el ID de la cuenta y la clave de API o el token, y se prueba antes de usarla.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Abrir un archiv&amp;o…</translation>
    </message>
    <message>
        <source>Look at a contact that was saved as JSON.</source>
        <translation>Ver un contacto que se guardó como JSON.</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Pa&amp;ste contact</source>
        <translation>Pegar con&amp;tacto</translation>
    </message>
    <message>
        <source>From a fi&amp;le…</source>
        <translation>&amp;Desde un archivo…</translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation>Contactos recientes</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message>
        <source>%1 – %2</source>
        <comment>a value and its words</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>SupportDetails</name>
    <message>
        <source>The details for support were copied. They hold no customer data, no key and no address; paste them into your message.</source>
        <translation>Se copiaron los detalles para soporte. No contienen datos de clientes, claves ni direcciones; péguelos en su mensaje.</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Row &amp;form</source>
        <translation>Formulario de &amp;fila</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>&amp;Not set</source>
        <translation>Si&amp;n definir</translation>
    </message>
    <message>
        <source>&amp;Empty text</source>
        <translation>Te&amp;xto vacío</translation>
    </message>
    <message>
        <source>Restore &amp;original</source>
        <translation>Restaurar el &amp;original</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Move “%1” back</source>
        <translation>Mover “%1” hacia atrás</translation>
    </message>
    <message>
        <source>Move “%1” on</source>
        <translation>Mover “%1” hacia adelante</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Ocultar “%1”</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Mostrar todas</translation>
    </message>
    <message>
        <source>&amp;Reset order and widths</source>
        <translation>&amp;Restablecer orden y anchos</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>empty key</source>
        <translation>clave vacía</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Another tag here has this key. Choose one that is free.</source>
        <translation>Otra etiqueta de aquí tiene esta clave. Elija una que esté libre.</translation>
    </message>
    <message>
        <source>Write a number like 12 or -1.50, or choose another type.</source>
        <translation>Escriba un número como 12 o -1.50, o elija otro tipo.</translation>
    </message>
    <message>
        <source>This value can&apos;t be of that type. Change the value first.</source>
        <translation>Este valor no puede ser de ese tipo. Cambie primero el valor.</translation>
    </message>
    <message>
        <source>This would be nested too deeply to be read again. It stays where it is.</source>
        <translation>Esto tendría demasiados niveles anidados para poder leerse de nuevo. Se queda donde está.</translation>
    </message>
    <message>
        <source>That can&apos;t be done here. Nothing was changed.</source>
        <translation>Eso no se puede hacer aquí. No se modificó nada.</translation>
    </message>
</context>
<context>
    <name>TagsModel</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes/no</source>
        <translation>Sí/no</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>in a list of tags</comment>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <comment>in an object of tags</comment>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation>modificado, antes: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>This key is there more than once; only the last one counts.</source>
        <translation>Esta clave está más de una vez; solo cuenta la última.</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Cambiar nombre de etiqueta</translation>
    </message>
    <message>
        <source>Change type of tag</source>
        <translation>Cambiar tipo de etiqueta</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Cambiar etiqueta</translation>
    </message>
    <message>
        <source>key</source>
        <comment>of a new tag, until a person names it</comment>
        <translation>clave</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Agregar etiqueta</translation>
    </message>
    <message>
        <source>Duplicate tag</source>
        <translation>Duplicar etiqueta</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Mover etiqueta</translation>
    </message>
    <message>
        <source>Nest tag</source>
        <translation>Anidar etiqueta</translation>
    </message>
    <message>
        <source>group</source>
        <comment>key of a new object of tags</comment>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Lift tag out</source>
        <translation>Sacar etiqueta</translation>
    </message>
    <message>
        <source>Restore original</source>
        <translation>Restaurar el original</translation>
    </message>
    <message>
        <source>Lay out tags</source>
        <translation>Dar formato a las etiquetas</translation>
    </message>
</context>
<context>
    <name>TagsPane</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation>Línea %1, columna %2.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Con cambios.</translation>
    </message>
    <message>
        <source>Not set.</source>
        <translation>Sin definir.</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 como árbol</translation>
    </message>
    <message>
        <source>%1 as text</source>
        <translation>%1 como texto</translation>
    </message>
    <message>
        <source>The tree waits until the text is right.</source>
        <translation>El árbol espera hasta que el texto sea correcto.</translation>
    </message>
    <message>
        <source>The server stored other tags than were sent.</source>
        <translation>El servidor almacenó etiquetas distintas de las enviadas.</translation>
    </message>
    <message>
        <source>Changed. Removed: %1.</source>
        <translation>Con cambios. Se quita: %1.</translation>
    </message>
    <message>
        <source>The same values, written otherwise than they came.</source>
        <translation>Los mismos valores, escritos de otra forma que como llegaron.</translation>
    </message>
    <message>
        <source>“%1” was not taken. %2</source>
        <translation>No se aceptó “%1”. %2</translation>
    </message>
</context>
<context>
    <name>TagsTree</name>
    <message>
        <source>&amp;Add tag</source>
        <translation>&amp;Agregar etiqueta</translation>
    </message>
    <message>
        <source>Add tag &amp;inside</source>
        <translation>Agregar etiqueta &amp;dentro</translation>
    </message>
    <message>
        <source>&amp;Duplicate tag</source>
        <translation>D&amp;uplicar etiqueta</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation>&amp;Quitar etiqueta</translation>
    </message>
    <message>
        <source>Move tag &amp;up</source>
        <translation>&amp;Subir etiqueta</translation>
    </message>
    <message>
        <source>Move tag do&amp;wn</source>
        <translation>&amp;Bajar etiqueta</translation>
    </message>
    <message>
        <source>&amp;Nest tag</source>
        <translation>A&amp;nidar etiqueta</translation>
    </message>
    <message>
        <source>&amp;Lift tag out</source>
        <translation>Sacar et&amp;iqueta</translation>
    </message>
    <message>
        <source>Put into a new &amp;object</source>
        <translation>Poner en un &amp;objeto nuevo</translation>
    </message>
    <message>
        <source>Put into a new li&amp;st</source>
        <translation>Poner en una &amp;lista nueva</translation>
    </message>
    <message>
        <source>Restore original &amp;tag</source>
        <translation>Restaurar la &amp;etiqueta original</translation>
    </message>
    <message>
        <source>Lay out the te&amp;xt</source>
        <translation>Dar formato al te&amp;xto</translation>
    </message>
    <message>
        <source>Not set. Press Enter or “Add” for the first tag.</source>
        <translation>Sin definir. Presione Enter o “Agregar” para la primera etiqueta.</translation>
    </message>
    <message>
        <source>No tags. Press Enter or “Add” for the first one.</source>
        <translation>Sin etiquetas. Presione Enter o “Agregar” para la primera.</translation>
    </message>
</context>
<context>
    <name>TokenExpiry</name>
    <message>
        <source>Give the account another token before the server refuses this one</source>
        <translation>Dar a la cuenta otro token antes de que el servidor rechace este</translation>
    </message>
    <message>
        <source>Token expires at %1</source>
        <translation>El token caduca a las %1</translation>
    </message>
    <message>
        <source>Token has expired</source>
        <translation>El token ha caducado</translation>
    </message>
    <message>
        <source>The new token is used once the request under way is answered.</source>
        <translation>El token nuevo se usará en cuanto se responda la solicitud en curso.</translation>
    </message>
    <message>
        <source>Give the account “%1” another token; it is used from then on. What is open stays as it is.</source>
        <translation>Dé a la cuenta «%1» otro token; se usará desde ese momento. Lo que está abierto queda como está.</translation>
    </message>
    <message>
        <source>The new token is used from now on.</source>
        <translation>El token nuevo se usa desde ahora.</translation>
    </message>
</context>
<context>
    <name>TokenPrompt</name>
    <message>
        <source>Use this token</source>
        <translation>Usar este token</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Token nuevo</translation>
    </message>
    <message>
        <source>New token for the account</source>
        <translation>Token nuevo para la cuenta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>UnknownFieldsPane</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Also in the answer</source>
        <translation>También en la respuesta</translation>
    </message>
</context>
<context>
    <name>UserMessages</name>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>The contact is stored in the account “%1”.</source>
        <translation>El contacto quedó guardado en la cuenta “%1”.</translation>
    </message>
    <message>
        <source>The contact was fetched from the account “%1”.</source>
        <translation>El contacto se obtuvo de la cuenta “%1”.</translation>
    </message>
    <message>
        <source>The server answered well: the account “%1” can be used.</source>
        <translation>El servidor respondió bien: la cuenta “%1” se puede usar.</translation>
    </message>
    <message>
        <source>The server did not accept the request (status %1).</source>
        <translation>El servidor no aceptó la consulta (código de estado %1).</translation>
    </message>
    <message>
        <source>The server did not accept the contact (status %1).</source>
        <translation>El servidor no aceptó el contacto (código de estado %1).</translation>
    </message>
    <message numerus="yes">
        <source>The server did not accept %n value(s) of the contact.</source>
        <translation>
            <numerusform>El servidor no aceptó %n valor del contacto.</numerusform>
            <numerusform>El servidor no aceptó %n valores del contacto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers, but doesn&apos;t list contacts, so the account could not be tried out.</source>
        <translation>El servidor responde, pero no da una lista de contactos, así que no se pudo probar la cuenta.</translation>
    </message>
    <message>
        <source>There is no contact with this ID in the account “%1”.</source>
        <translation>No hay ningún contacto con este ID en la cuenta “%1”.</translation>
    </message>
    <message>
        <source>The server does not accept the token of the account “%1”; it may have expired.</source>
        <translation>El servidor no acepta el token de la cuenta “%1”; es posible que haya caducado.</translation>
    </message>
    <message>
        <source>The server does not accept the account “%1”, not even with a new token.</source>
        <translation>El servidor no acepta la cuenta “%1”, ni siquiera con un token nuevo.</translation>
    </message>
    <message>
        <source>The server points to another address, and contacts are never sent on.</source>
        <translation>El servidor remite a otra dirección, y los contactos nunca se reenvían.</translation>
    </message>
    <message>
        <source>The server points to another address, at %1, and contacts are never sent on.</source>
        <translation>El servidor remite a otra dirección, en %1, y los contactos nunca se reenvían.</translation>
    </message>
    <message>
        <source>The server does not let you work in the account with the ID %1.</source>
        <translation>El servidor no permite trabajar en la cuenta con el ID %1.</translation>
    </message>
    <message>
        <source>The server reports a conflict: someone else may have changed the contact.</source>
        <translation>El servidor informa de un conflicto: es posible que otra persona haya modificado el contacto.</translation>
    </message>
    <message>
        <source>The contact is larger than the server takes: it has %1.</source>
        <translation>El contacto es más grande de lo que admite el servidor: ocupa %1.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now.</source>
        <translation>El servidor no acepta más solicitudes por ahora.</translation>
    </message>
    <message>
        <source>The server offers no way to fetch a contact by its ID.</source>
        <translation>El servidor no ofrece ninguna forma de obtener un contacto por su ID.</translation>
    </message>
    <message>
        <source>The server had an internal failure (status %1).</source>
        <translation>El servidor tuvo una falla interna (código de estado %1).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is empty.</source>
        <translation>La respuesta del servidor está vacía.</translation>
    </message>
    <message>
        <source>Something between you and the server answered, or the server&apos;s answer is damaged.</source>
        <translation>Respondió algo que está entre este equipo y el servidor, o la respuesta del servidor está dañada.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not hold exactly the contact that was asked for.</source>
        <translation>La respuesta del servidor no contiene exactamente el contacto solicitado.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was so large that it was not read to its end.</source>
        <translation>La respuesta del servidor era tan grande que no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>The connection to %1 was refused.</source>
        <translation>Se rechazó la conexión con %1.</translation>
    </message>
    <message>
        <source>No server named %1 was found.</source>
        <translation>No se encontró ningún servidor llamado %1.</translation>
    </message>
    <message>
        <source>There is no network connection to %1.</source>
        <translation>No hay conexión de red con %1.</translation>
    </message>
    <message>
        <source>No whole answer came from %1 in time.</source>
        <translation>No llegó a tiempo una respuesta completa desde %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the whole answer was here.</source>
        <translation>Se perdió la conexión con %1 antes de que llegara la respuesta completa.</translation>
    </message>
    <message>
        <source>The answer from %1 is not that of a web server.</source>
        <translation>Lo que respondió en %1 no se comunica como un servidor web.</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted.</source>
        <translation>No se puede confiar en el certificado que presenta %1.</translation>
    </message>
    <message>
        <source>No connection to %1 that is secure enough could be agreed on.</source>
        <translation>No se pudo acordar con %1 una conexión lo bastante segura.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Se canceló la solicitud.</translation>
    </message>
    <message>
        <source>The base URL of the account “%1” can&apos;t be used.</source>
        <translation>La URL base de la cuenta “%1” no se puede usar.</translation>
    </message>
    <message>
        <source>The account ID, the token or the API key of the account “%1” can&apos;t be sent.</source>
        <translation>No se puede enviar el ID, el token o la clave de API de la cuenta “%1”.</translation>
    </message>
    <message>
        <source>This is not the ID of a contact.</source>
        <translation>Este no es el ID de un contacto.</translation>
    </message>
    <message>
        <source>The account “%1” has neither an API key nor a token.</source>
        <translation>La cuenta “%1” no tiene clave de API ni token.</translation>
    </message>
    <message>
        <source>The server gives no token for the API key of the account “%1”.</source>
        <translation>El servidor no entrega ningún token para la clave de API de la cuenta “%1”.</translation>
    </message>
    <message>
        <source>It happened while a token was asked for.</source>
        <translation>Ocurrió al solicitar un token.</translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <translation>El servidor dice: “%1”.</translation>
    </message>
    <message>
        <source>What is open stays as it is.</source>
        <translation>Lo que está abierto queda como está.</translation>
    </message>
    <message>
        <source>The contact was not changed on the server, and your edits are kept.</source>
        <translation>El contacto no se modificó en el servidor y los cambios hechos aquí se conservan.</translation>
    </message>
    <message>
        <source>The contact may have been changed on the server or not, and your edits are kept.</source>
        <translation>El contacto pudo haberse modificado en el servidor o no, y los cambios hechos aquí se conservan.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Vuelva a intentarlo en %n segundo.</numerusform>
            <numerusform>Vuelva a intentarlo en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Vuelva a intentarlo en %n minuto.</numerusform>
            <numerusform>Vuelva a intentarlo en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the base URL of the account and your network, then try again.</source>
        <translation>Revise la URL base de la cuenta y la red, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Correct what the server names, then send again.</source>
        <translation>Corrija lo que indica el servidor y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Check the base URL and the account ID, then try again.</source>
        <translation>Revise la URL base y el ID de la cuenta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Enter a new token, or an API key, for the account, then try again.</source>
        <translation>Ingrese un token nuevo o una clave de API para la cuenta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the API key and the account ID, then try again.</source>
        <translation>Revise la clave de API y el ID de la cuenta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the account ID, or ask who runs the account for the right to work in it.</source>
        <translation>Revise el ID de la cuenta o pida permiso para trabajar en ella a quien la administra.</translation>
    </message>
    <message>
        <source>Save the account and open a contact by its ID to see.</source>
        <translation>Guarde la cuenta y abra un contacto por su ID para comprobarla.</translation>
    </message>
    <message>
        <source>Check the ID, and whether the right account is in use.</source>
        <translation>Revise el ID y si está en uso la cuenta correcta.</translation>
    </message>
    <message>
        <source>Look at what the server holds now before you send again.</source>
        <translation>Antes de enviar de nuevo, vea qué tiene ahora el servidor.</translation>
    </message>
    <message>
        <source>Shorten the contact, for example by a row that isn&apos;t needed, then send again.</source>
        <translation>Acorte el contacto, por ejemplo quitando una fila que no haga falta, y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Open the contact from a file, or copy it and paste it here.</source>
        <translation>Abra el contacto desde un archivo, o cópielo y péguelo aquí.</translation>
    </message>
    <message>
        <source>Try again in a while; if it stays so, tell who runs the server.</source>
        <translation>Vuelva a intentarlo dentro de un rato; si sigue igual, avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Check the base URL and whether your network asks for a sign-in, then try again.</source>
        <translation>Revise la URL base y si la red pide iniciar sesión, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Revise la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s settings, then try again.</source>
        <translation>Revise el proxy en la configuración del sistema y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock, and tell who runs your network.</source>
        <translation>Revise la URL base y el reloj de este equipo, y avise a quien administra la red.</translation>
    </message>
    <message>
        <source>Send again when you are ready.</source>
        <translation>Puede enviar de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Puede volver a intentarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Correct the account&apos;s settings, then try again.</source>
        <translation>Corríjalos en la configuración de la cuenta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Enter an API key or a token for the account, then try again.</source>
        <translation>Ingrese una clave de API o un token para la cuenta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Give the ID in the form 3c90c3cc-0d44-4b50-8888-8dd25736052a.</source>
        <translation>Indique el ID con la forma 3c90c3cc-0d44-4b50-8888-8dd25736052a.</translation>
    </message>
    <message>
        <source>Check the API key and the base URL of the account, then try again.</source>
        <translation>Revise la clave de API y la URL base de la cuenta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Give a value: “%1” can&apos;t be left without one.</source>
        <translation>Indique un valor: “%1” no puede quedar sin él.</translation>
    </message>
    <message>
        <source>Check this value: it came in a form that isn&apos;t expected here, and goes back as it came unless you change it.</source>
        <translation>Revise este valor: llegó en una forma que aquí no se espera y se devolverá tal como llegó si no se modifica.</translation>
    </message>
    <message>
        <source>Check this value: it came more than once, and only the last one is kept.</source>
        <translation>Revise este valor: llegó más de una vez y solo se conserva el último.</translation>
    </message>
    <message>
        <source>Write JSON, like {&quot;segment&quot;: &quot;regular&quot;}.</source>
        <translation>Escriba JSON, como {&quot;segment&quot;: &quot;regular&quot;}.</translation>
    </message>
    <message>
        <source>Write a JSON object: keys and values between { and }.</source>
        <translation>Escriba un objeto JSON: claves y valores entre { y }.</translation>
    </message>
    <message>
        <source>Give a whole number in digits.</source>
        <translation>Indique un número entero en cifras.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Elija sí o no.</translation>
    </message>
    <message>
        <source>Give an email address like name@example.com.</source>
        <translation>Indique un correo electrónico como nombre@example.com.</translation>
    </message>
    <message>
        <source>Check this number: one like +57 300 123 4567 can be dialled.</source>
        <translation>Revise este número: uno como +57 300 123 4567 se puede marcar.</translation>
    </message>
    <message>
        <source>Use a date that is not in the future.</source>
        <translation>Use una fecha que no sea futura.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Elija una de estas opciones: %1.</translation>
    </message>
    <message>
        <source>Give a month from 1 to 12.</source>
        <translation>Indique un mes del 1 al 12.</translation>
    </message>
    <message>
        <source>Give a year of four digits, like 2029.</source>
        <translation>Indique un año de cuatro cifras, como 2029.</translation>
    </message>
    <message>
        <source>Give the last four digits, like 4242.</source>
        <translation>Indique las últimas cuatro cifras, como 4242.</translation>
    </message>
    <message>
        <source>Check this card: it has expired.</source>
        <translation>Revise esta tarjeta: está vencida.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>sin filas</translation>
    </message>
    <message>
        <source>Correct the text there and open it again; what was open stays as it is.</source>
        <translation>Corrija el texto en ese punto y ábralo de nuevo; lo que estaba abierto queda como está.</translation>
    </message>
    <message>
        <source>Choose another text; what was open stays as it is.</source>
        <translation>Elija otro texto; lo que estaba abierto queda como está.</translation>
    </message>
    <message>
        <source>The text stops being JSON at line %1, column %2.</source>
        <translation>El texto deja de ser JSON en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>The text is nested too deeply at line %1, column %2.</source>
        <translation>El texto tiene demasiados niveles anidados en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>The text holds bytes that are not UTF-8 at line %1, column %2.</source>
        <translation>El texto contiene bytes que no son UTF-8 en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>The contact ends before line %1, column %2, but more text follows there.</source>
        <translation>El contacto termina antes de la línea %1, columna %2, pero ahí sigue más texto.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>The text is too large to be one contact: it has %1, and at most %2 are read.</source>
        <translation>El texto es demasiado grande para ser un solo contacto: ocupa %1 y se leen como máximo %2.</translation>
    </message>
    <message>
        <source>The text is JSON, but not an object, so there is no contact in it.</source>
        <translation>El texto es JSON, pero no un objeto, así que no contiene ningún contacto.</translation>
    </message>
    <message>
        <source>The text looks like a server&apos;s answer, but its “data” is not a list.</source>
        <translation>El texto parece una respuesta del servidor, pero su “data” no es una lista.</translation>
    </message>
    <message>
        <source>The text is JSON, but none of a contact&apos;s fields is in it.</source>
        <translation>El texto es JSON, pero no contiene ninguno de los campos de un contacto.</translation>
    </message>
    <message>
        <source>The text is a server&apos;s answer without a contact.</source>
        <translation>El texto es una respuesta del servidor sin ningún contacto.</translation>
    </message>
    <message>
        <source>The text holds more than one contact.</source>
        <translation>El texto contiene más de un contacto.</translation>
    </message>
    <message>
        <source>Open a text with exactly one; what was open stays as it is.</source>
        <translation>Abra un texto con exactamente uno; lo que estaba abierto queda como está.</translation>
    </message>
    <message>
        <source>The text holds another contact than the one that was asked for.</source>
        <translation>El texto contiene un contacto distinto del solicitado.</translation>
    </message>
    <message>
        <source>The contact in the text has no ID.</source>
        <translation>El contacto del texto no tiene ID.</translation>
    </message>
    <message>
        <source>Say which contact it is for; what was open stays as it is.</source>
        <translation>Indique a qué contacto corresponde; lo que estaba abierto queda como está.</translation>
    </message>
    <message>
        <source>Give the account a name by which you know it.</source>
        <translation>Póngale a la cuenta un nombre para reconocerla.</translation>
    </message>
    <message>
        <source>Use an address that begins with https: http is only for this computer itself.</source>
        <translation>Use una dirección que empiece con https: http es solo para este mismo equipo.</translation>
    </message>
    <message>
        <source>Give the account ID in the form 3c90c3cc-0d44-4b50-8888-8dd25736052a.</source>
        <translation>Indique el ID de la cuenta con la forma 3c90c3cc-0d44-4b50-8888-8dd25736052a.</translation>
    </message>
    <message>
        <source>Copy the token once more: it holds a space or another character that no token has.</source>
        <translation>Copie el token otra vez: contiene un espacio u otro carácter que ningún token tiene.</translation>
    </message>
    <message>
        <source>Copy the API key once more: it holds a space or another character that no key has.</source>
        <translation>Copie la clave de API otra vez: contiene un espacio u otro carácter que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>Give an API key or a token.</source>
        <translation>Indique una clave de API o un token.</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Fetched from the server on %1.</source>
        <translation>Obtenido del servidor el %1.</translation>
    </message>
    <message>
        <source>Read from a file on %1.</source>
        <translation>Leído de un archivo el %1.</translation>
    </message>
    <message>
        <source>Pasted from the clipboard on %1.</source>
        <translation>Pegado del portapapeles el %1.</translation>
    </message>
    <message>
        <source>Give a plain web address like %1.</source>
        <translation>Indique una dirección web simple, como %1.</translation>
    </message>
    <message>
        <source>Check this country: no list knows it. CO or Colombia would do.</source>
        <translation>Revise este país: no figura en ninguna lista. CO o Colombia servirían.</translation>
    </message>
    <message>
        <source>Use a date like %1, or 1990-12-31.</source>
        <translation>Use una fecha como %1, o bien 1990-12-31.</translation>
    </message>
    <message>
        <source>Use a date and time like %1, or 2024-05-31T14:30:00Z.</source>
        <translation>Use una fecha y hora como %1, o bien 2024-05-31T14:30:00Z.</translation>
    </message>
    <message>
        <source>Leave the card number out: only its last four digits may be kept.</source>
        <translation>Omita el número de tarjeta: solo se pueden guardar sus últimas cuatro cifras.</translation>
    </message>
    <message>
        <source>Check this: it looks like a card number, and those should not be kept.</source>
        <translation>Revise esto: parece un número de tarjeta, y esos no deben guardarse.</translation>
    </message>
    <message>
        <source>The server holds what was sent: it had arrived.</source>
        <translation>El servidor tiene lo que se envió: había llegado.</translation>
    </message>
    <message>
        <source>The certificate of %1 (for “%2”, issued by “%3”) can&apos;t be trusted: %4</source>
        <translation>El certificado de %1 (para “%2”, emitido por “%3”) no es de confianza: %4</translation>
    </message>
    <message>
        <source>The file of certificates of the account “%1” can&apos;t be used.</source>
        <translation>El archivo de certificados de la cuenta “%1” no se puede usar.</translation>
    </message>
    <message>
        <source>There is no readable certificate (PEM) in this file.</source>
        <translation>En este archivo no hay ningún certificado (PEM) legible.</translation>
    </message>
    <message>
        <source>The proxy %1 makes no connection to %2.</source>
        <translation>El proxy %1 no establece conexión con %2.</translation>
    </message>
    <message>
        <source>A proxy between you and %1 did not let the request through.</source>
        <translation>Un proxy entre usted y %1 no dejó pasar la solicitud.</translation>
    </message>
    <message>
        <source>The proxy %1 between you and %2 did not let the request through.</source>
        <translation>El proxy %1, entre usted y %2, no dejó pasar la solicitud.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>The server keeps their values</source>
        <translation>El servidor conserva sus valores</translation>
    </message>
    <message>
        <source>The server erases their values</source>
        <translation>El servidor borra sus valores</translation>
    </message>
</context>
<context>
    <name>ValueActions</name>
    <message>
        <source>&amp;Restore original</source>
        <translation>Restaurar el ori&amp;ginal</translation>
    </message>
    <message>
        <source>&amp;Empty text</source>
        <translation>Te&amp;xto vacío</translation>
    </message>
    <message>
        <source>&amp;Not set</source>
        <translation>Si&amp;n definir</translation>
    </message>
    <message>
        <source>&amp;International form</source>
        <translation>Forma &amp;internacional</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste contact</source>
        <translation>&amp;Pegar contacto</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>&amp;Demo account</source>
        <translation>Cuenta de &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Restore &amp;original</source>
        <translation>Restaurar el &amp;original</translation>
    </message>
    <message>
        <source>Restore &amp;all</source>
        <translation>Restaurar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Jump to field…</source>
        <translation>&amp;Ir al campo…</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Siguiente &amp;problema</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>&amp;Cancelar solicitud</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Unlock guarded fields</source>
        <translation>&amp;Desbloquear campos protegidos</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Siguiente &amp;panel</translation>
    </message>
    <message>
        <source>Table &amp;%1</source>
        <translation>Tabla &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Contact Editor</source>
        <translation>&amp;Acerca de Contact Editor</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save as JSON…</source>
        <translation>&amp;Guardar como JSON…</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copiar como c&amp;URL</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Guardar como PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>C&amp;errar ventana</translation>
    </message>
    <message>
        <source>Phone in &amp;international form</source>
        <translation>Teléfono en &amp;forma internacional</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Save draf&amp;t</source>
        <translation>Guardar &amp;borrador</translation>
    </message>
    <message>
        <source>For&amp;get everything…</source>
        <translation>Ol&amp;vidar todo…</translation>
    </message>
    <message>
        <source>&amp;Drafts…</source>
        <translation>&amp;Borradores…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>&amp;Copiar detalles para soporte</translation>
    </message>
</context>
<context>
    <name>WindowManager</name>
    <message numerus="yes">
        <source>%n of the files were not opened: that would be too many windows at once.</source>
        <translation>
            <numerusform>%n de los archivos no se abrió: serían demasiadas ventanas a la vez.</numerusform>
            <numerusform>%n de los archivos no se abrieron: serían demasiadas ventanas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This contact is open in this window already. What the text holds was not taken.</source>
        <translation>Este contacto ya está abierto en esta ventana. No se tomó lo que contiene el texto.</translation>
    </message>
    <message>
        <source>This contact is open in this window already.</source>
        <translation>Este contacto ya está abierto en esta ventana.</translation>
    </message>
</context>
</TS>
