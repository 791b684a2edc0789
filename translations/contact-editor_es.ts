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
</context>
<context>
    <name>AccountsDialog</name>
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
        <source>API keys and tokens are kept, not encrypted, in %1, a file that only you can read.</source>
        <translation>Las claves de API y los tokens se guardan sin cifrar en %1, un archivo que solo usted puede leer.</translation>
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
        <translation>De&amp;scartar</translation>
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
    <name>CellDelegate</name>
    <message>
        <source>This row is removed when the contact is sent; “Take back” keeps it.</source>
        <translation>Esta fila se quitará al enviar el contacto; “Recuperar” la conserva.</translation>
    </message>
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
    <name>DemoAccount</name>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Typed while sending</source>
        <translation>Escrito durante el envío</translation>
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
    <name>FieldRow</name>
    <message>
        <source>changed, was %1</source>
        <translation>modificado, antes: %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>The server made this %1; %2 was sent.</source>
        <translation>El servidor lo cambió a %1; se envió %2.</translation>
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
    <message>
        <source>&amp;Restore original</source>
        <translation>&amp;Restaurar el original</translation>
    </message>
    <message>
        <source>&amp;Empty text</source>
        <translation>Texto &amp;vacío</translation>
    </message>
    <message>
        <source>&amp;Not set</source>
        <translation>&amp;Sin definir</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>About Contact Editor</source>
        <translation>Acerca de Contact Editor</translation>
    </message>
    <message>
        <source>Contact Editor %1 corrects contacts of Masivo&apos;s storefront, one after another.</source>
        <translation>Contact Editor %1 corrige, uno tras otro, los contactos de la tienda de Masivo.</translation>
    </message>
    <message>
        <source>The demo account could not be started. Connect an account under File &gt; Accounts.</source>
        <translation>No se pudo iniciar la cuenta de demostración. Conecte una cuenta en Archivo &gt; Cuentas.</translation>
    </message>
    <message>
        <source>%1 – Contact Editor</source>
        <comment>window title</comment>
        <translation>%1 – Contact Editor</translation>
    </message>
    <message>
        <source>Open a contact by its ID, from a file, or paste one.</source>
        <translation>Abra un contacto por su ID o desde un archivo, o pegue uno.</translation>
    </message>
    <message>
        <source>This is the demo account: invented people, and nothing leaves this computer.</source>
        <translation>Esta es la cuenta de demostración: las personas son inventadas y nada sale de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left</source>
        <translation>
            <numerusform>Queda %n solicitud</numerusform>
            <numerusform>Quedan %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>A few letters of the field&apos;s name:</source>
        <translation>Algunas letras del nombre del campo:</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Contact &amp;ID, or any text or link that holds it:</source>
        <translation>&amp;ID del contacto, o cualquier texto o enlace que lo contenga:</translation>
    </message>
    <message>
        <source>Open a contact</source>
        <translation>Abrir un contacto</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>ID del contacto</translation>
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
        <source>Give the ID of the contact.</source>
        <translation>Indique el ID del contacto.</translation>
    </message>
    <message>
        <source>Give a text with exactly one ID, like 3c90c3cc-0d44-4b50-8888-8dd25736052a.</source>
        <translation>Indique un texto con exactamente un ID, como 3c90c3cc-0d44-4b50-8888-8dd25736052a.</translation>
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
    <name>OthersPane</name>
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
        <source>Nothing was changed. The contact would be sent as it is.</source>
        <translation>No se modificó nada. El contacto se enviaría tal como está.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>This is the request as it will be sent, except for the token, which is hidden, and the line breaks, which are for reading.</source>
        <translation>Esta es la solicitud tal como se enviará, salvo el token, que aquí se oculta, y los saltos de línea, puestos para leerla.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
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
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
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
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message numerus="yes">
        <source>The server stored %n place(s) otherwise than sent; they are marked.</source>
        <translation>
            <numerusform>El servidor guardó %n dato de forma distinta a la enviada; está marcado.</numerusform>
            <numerusform>El servidor guardó %n datos de forma distinta a la enviada; están marcados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
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
        <source>The proxy between you and %1 did not let the request through.</source>
        <translation>El proxy entre este equipo y %1 no dejó pasar la solicitud.</translation>
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
        <source>Use a date like 1990-12-31.</source>
        <translation>Use una fecha como 1990-12-31.</translation>
    </message>
    <message>
        <source>Use a date and time with its zone, like 2024-05-31T14:30:00Z.</source>
        <translation>Use una fecha y hora con su zona horaria, como 2024-05-31T14:30:00Z.</translation>
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
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Clear cells</source>
        <translation>Vaciar celdas</translation>
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
</context>
</TS>
