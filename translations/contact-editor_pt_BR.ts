<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>S&amp;how the API key and the token</source>
        <translation>&amp;Mostrar a chave de API e o token</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
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
        <translation>I&amp;D da conta</translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation>Chave de A&amp;PI</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Gets tokens by itself, all day</source>
        <translation>Obtém os tokens sozinha, o dia todo</translation>
    </message>
    <message>
        <source>Only needed without an API key; serves for an hour</source>
        <translation>Só é necessário sem chave de API; vale por uma hora</translation>
    </message>
    <message>
        <source>Give it another name: another account already has it.</source>
        <translation>Dê outro nome a esta conta: já existe uma com este nome.</translation>
    </message>
    <message>
        <source>A PEM file; mostly none</source>
        <translation>Um arquivo PEM; quase nunca</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>Arqui&amp;vo CA</translation>
    </message>
    <message>
        <source>Keep in the s&amp;ystem&apos;s keychain</source>
        <translation>&amp;Guardar no chaveiro do sistema</translation>
    </message>
    <message>
        <source>In the keychain; what you enter takes its place</source>
        <translation>No chaveiro; o que você digitar tomará o lugar</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>They are kept in this computer&apos;s keychain, where programs that you run can read them while it is unlocked; the settings file has neither.</source>
        <translation>Ficam no chaveiro deste computador, onde os programas que você executa podem lê-los enquanto ele estiver desbloqueado; o arquivo de configurações não contém nenhum.</translation>
    </message>
    <message>
        <source>They are kept, not encrypted, in %1, a file that only you can read.</source>
        <translation>Ficam, sem criptografia, em %1, um arquivo que só você pode ler.</translation>
    </message>
    <message>
        <source>To ask it again, tick “%1”.</source>
        <translation>Para consultá-lo de novo, marque “%1”.</translation>
    </message>
    <message>
        <source>Fields left out of a request</source>
        <translation>Campos que uma solicitação omite</translation>
    </message>
    <message>
        <source>What this server does with the fields that a request leaves out. The review warns accordingly.</source>
        <translation>O que este servidor faz com os campos que uma solicitação omite. A revisão avisa de acordo com isso.</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>O &amp;que se omite</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Contas</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>Usar &amp;esta conta</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
    <message>
        <source>%1 · %2 · in use</source>
        <translation>%1 · %2 · em uso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add acc&amp;ount</source>
        <translation>Adicionar c&amp;onta</translation>
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
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation>Conta de demonstração</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Contas…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Nenhuma conta</translation>
    </message>
</context>
<context>
    <name>AccountTest</name>
    <message>
        <source>Trying the account out</source>
        <translation>Testando a conta</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Cance&amp;l the test</source>
        <translation>Cance&amp;lar o teste</translation>
    </message>
    <message>
        <source>It went through the proxy %1.</source>
        <translation>Passou pelo proxy %1.</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Remove this account from this computer, its key and token too?</source>
        <translation>Remover esta conta deste computador, junto com a chave e o token?</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer, its key and token too?</source>
        <translation>Remover “%1” deste computador, junto com a chave e o token?</translation>
    </message>
    <message>
        <source>Nothing was saved: this account still needs a correction.</source>
        <translation>Nada foi salvo: esta conta ainda precisa de uma correção.</translation>
    </message>
    <message>
        <source>The accounts could not be written to %1. Check the disk and the file&apos;s permissions, then save again.</source>
        <translation>Não foi possível gravar as contas em %1. Verifique o disco e as permissões do arquivo e salve novamente.</translation>
    </message>
    <message>
        <source>Some changes are not saved.</source>
        <translation>Há alterações não salvas.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Descartar altera&amp;ções</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Remo&amp;ver</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep editin&amp;g</source>
        <translation>Continu&amp;ar editando</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>Nothing was saved, and what opens “%1” stays where it was.</source>
        <translation>Nada foi salvo, e o que abre “%1” continua onde estava.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>CellCommands</name>
    <message>
        <source>Clear cells</source>
        <translation>Limpar células</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Texto vazio</translation>
    </message>
    <message>
        <source>Restore original</source>
        <translation>Restaurar o original</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>changed, was %1</source>
        <translation>alterado, antes: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>O servidor diz: %1</translation>
    </message>
    <message>
        <source>The server made this %1; %2 was sent.</source>
        <translation>O servidor mudou para %1; foi enviado %2.</translation>
    </message>
    <message>
        <source>This row is removed when the contact is sent; “Take back” keeps it.</source>
        <translation>Esta linha é removida quando o contato é enviado; “Recuperar” a mantém.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removida</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>nova linha</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erro: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Nothing was changed. The contact would be sent as it is.</source>
        <translation>Nada foi alterado. O contato seria enviado como está.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Look at both</source>
        <translation>Ver os dois</translation>
    </message>
    <message>
        <source>The server has all that you changed. Nothing is left to be sent.</source>
        <translation>O servidor já tem tudo o que você mudou. Não resta nada a enviar.</translation>
    </message>
    <message>
        <source>Where your draft differs from what the server has now:</source>
        <translation>Onde seu rascunho difere do que o servidor tem agora:</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>In your draft</source>
        <translation>No seu rascunho</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Manter o meu</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Usar o do servidor</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Decidir depois</translation>
    </message>
</context>
<context>
    <name>ContactArea</name>
    <message>
        <source>Open a contact by its ID, from a file, or paste one.</source>
        <translation>Abra um contato pelo ID, de um arquivo, ou cole um.</translation>
    </message>
    <message>
        <source>This is the demo account: invented people, and nothing leaves this computer.</source>
        <translation>Esta é a conta de demonstração: pessoas inventadas, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>Without an account, contacts can be looked at from a file or pasted.</source>
        <translation>Sem uma conta, é possível ver contatos de um arquivo ou colados.</translation>
    </message>
    <message>
        <source>The contact is opened as soon as there is an account. Connect one, or try the demo account.</source>
        <translation>O contato é aberto assim que houver uma conta. Conecte uma ou experimente a conta de demonstração.</translation>
    </message>
    <message>
        <source>The demo account could not be started. Connect an account under File &gt; Accounts.</source>
        <translation>Não foi possível iniciar a conta de demonstração. Conecte uma conta em Arquivo &gt; Contas.</translation>
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
        <translation>Copiar o ID do contato</translation>
    </message>
    <message>
        <source>No contact is open</source>
        <translation>Nenhum contato aberto</translation>
    </message>
    <message>
        <source>A contact without a name</source>
        <translation>Contato sem nome</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>sem alterações</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abrindo</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>talvez enviado</translation>
    </message>
    <message>
        <source>changed on the server</source>
        <translation>alterado no servidor</translation>
    </message>
    <message>
        <source>waiting to send again</source>
        <translation>aguardando novo envio</translation>
    </message>
</context>
<context>
    <name>ContactIdQuestion</name>
    <message>
        <source>Contact &amp;ID, or any text or link that holds it:</source>
        <translation>&amp;ID do contato, ou qualquer texto ou link que o contenha:</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>ID do contato</translation>
    </message>
    <message>
        <source>Give the ID of the contact.</source>
        <translation>Informe o ID do contato.</translation>
    </message>
    <message>
        <source>Give a text with exactly one ID, like 3c90c3cc-0d44-4b50-8888-8dd25736052a.</source>
        <translation>Informe um texto com um único ID, como 3c90c3cc-0d44-4b50-8888-8dd25736052a.</translation>
    </message>
    <message numerus="yes">
        <source>This text holds %n IDs. Leave the one of the contact in it.</source>
        <translation>
            <numerusform>Este texto contém %n ID. Deixe nele só o do contato.</numerusform>
            <numerusform>Este texto contém %n IDs. Deixe nele só o do contato.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Adicionar linha</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>Duplicar linha</translation>
    </message>
    <message>
        <source>Move row</source>
        <translation>Mover linha</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Remover linha</translation>
    </message>
    <message>
        <source>Take back row</source>
        <translation>Recuperar linha</translation>
    </message>
    <message>
        <source>Restore original</source>
        <translation>Restaurar o original</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>International form</source>
        <translation>Formato internacional</translation>
    </message>
</context>
<context>
    <name>ContactOpener</name>
    <message>
        <source>The contact is still being sent. Wait for the answer, or cancel it.</source>
        <translation>O contato ainda está sendo enviado. Aguarde a resposta ou cancele o envio.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a text with one contact ID. Nothing was opened.</source>
        <translation>“%1” não é um arquivo nem um texto com um único ID de contato. Nada foi aberto.</translation>
    </message>
    <message>
        <source>Opening the contact…</source>
        <translation>Abrindo o contato…</translation>
    </message>
    <message>
        <source>Another request is under way. Wait for it, or cancel it.</source>
        <translation>Há outra solicitação em andamento. Aguarde o término ou cancele-a.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check that it is there and that you may read it.</source>
        <translation>Não é possível ler o arquivo %1. Verifique se ele existe e se há permissão para lê-lo.</translation>
    </message>
    <message>
        <source>Without an account no contact can be fetched. Connect one under File &gt; Accounts, or try the demo account.</source>
        <translation>Sem uma conta não é possível obter contatos. Conecte uma em Arquivo &gt; Contas ou experimente a conta de demonstração.</translation>
    </message>
    <message>
        <source>%1 is a folder. Open the file of one contact.</source>
        <translation>%1 é uma pasta. Abra o arquivo de um contato.</translation>
    </message>
    <message>
        <source>There is neither a contact ID nor a contact as JSON in this text. Copy one of these; what was open stays as it is.</source>
        <translation>Não há neste texto nem um ID de contato nem um contato em JSON. Copie um dos dois; o que estava aberto fica como está.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n contact IDs in this text. Take one of them; what was open stays as it is.</source>
        <translation>
            <numerusform>Há %n ID de contato neste texto. Use só um; o que estava aberto fica como está.</numerusform>
            <numerusform>Há %n IDs de contato neste texto. Use só um deles; o que estava aberto fica como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>Abrir agora</translation>
    </message>
    <message>
        <source>%1 has arrived. What you are typing here stays where it is.</source>
        <translation>%1 está pronto para abrir. O que você digita aqui fica onde está.</translation>
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
        <translation>Contato sem nome</translation>
    </message>
    <message>
        <source>Account %1 (%2)</source>
        <translation>Conta %1 (%2)</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Dados de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on this page were not sent.</source>
        <translation>
            <numerusform>%n alteração desta página não foi enviada.</numerusform>
            <numerusform>%n alterações desta página não foram enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a table&apos;s name and how many rows it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(removida)</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>(nova)</translation>
    </message>
</context>
<context>
    <name>ContactSession</name>
    <message>
        <source>Typed while sending</source>
        <translation>Digitado durante o envio</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a table&apos;s name and how many rows it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>com alterações</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>stored otherwise than sent</source>
        <translation>gravado de forma diferente da enviada</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Pick from a calendar (Alt+Down)</source>
        <translation>Escolher em um calendário (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DeletionNotice</name>
    <message>
        <source>To bring it back, unlock the guarded fields, empty “%1” and send.</source>
        <translation>Para recuperá-lo, desbloqueie os campos protegidos, esvazie “%1” e envie.</translation>
    </message>
    <message>
        <source>This contact will be deleted when it is sent.</source>
        <translation>Este contato será excluído quando for enviado.</translation>
    </message>
    <message>
        <source>This contact was deleted on %1.</source>
        <translation>Este contato foi excluído em %1.</translation>
    </message>
    <message>
        <source>This contact is deleted.</source>
        <translation>Este contato está excluído.</translation>
    </message>
</context>
<context>
    <name>DeliveryMessages</name>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sending again…</source>
        <translation>Enviando de novo…</translation>
    </message>
    <message>
        <source>Looking what the server holds…</source>
        <translation>Olhando o que o servidor tem…</translation>
    </message>
    <message>
        <source>You will be told when it can be reached again.</source>
        <translation>Você será avisado quando ele voltar a responder.</translation>
    </message>
    <message>
        <source>It isn&apos;t tried any more.</source>
        <translation>Não se tenta mais.</translation>
    </message>
    <message>
        <source>The server can be reached again. Your contact waits.</source>
        <translation>O servidor voltou a responder. Seu contato espera.</translation>
    </message>
    <message>
        <source>This server shows no contacts, so nobody can look. To send the same again does no harm unless someone else changed it since.</source>
        <translation>Este servidor não mostra contatos, por isso não dá para olhar. Enviar o mesmo de novo não faz mal, a menos que outra pessoa o tenha mudado desde então.</translation>
    </message>
    <message>
        <source>The server does not accept the token of the account “%1” any more; it may have expired. Nothing is lost: give another one, and it goes on.</source>
        <translation>O servidor não aceita mais o token da conta “%1”; pode ter expirado. Nada se perde: informe outro, e o envio continua.</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) the contact is looked at on the server, and sent again if need be.</source>
        <translation>
            <numerusform>Em %n segundo olha-se o contato no servidor e, se preciso, ele é enviado de novo.</numerusform>
            <numerusform>Em %n segundos olha-se o contato no servidor e, se preciso, ele é enviado de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: then, or with a token, it goes on.</source>
        <translation>Nada se perde: então, ou com um token, continua.</translation>
    </message>
</context>
<context>
    <name>DemoAccount</name>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation>O idioma muda na próxima inicialização.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
</context>
<context>
    <name>DraftFlow</name>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar o do servidor</translation>
    </message>
    <message>
        <source>Look at both…</source>
        <translation>Ver os dois…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The file of drafts was gone, so a new one was begun. What is open is kept in it.</source>
        <translation>O arquivo de rascunhos não existia mais, então um novo foi iniciado. O que está aberto é guardado nele.</translation>
    </message>
    <message>
        <source>The file of drafts was damaged, so a new one was begun. The old one is kept beside it as %1.</source>
        <translation>O arquivo de rascunhos estava danificado, então um novo foi iniciado. O anterior fica ao lado como %1.</translation>
    </message>
    <message>
        <source>Another Contact Editor (process %1 on %2) has this contact open. Close it there, or open another one here.</source>
        <translation>Outro Contact Editor (processo %1 em %2) está com este contato aberto. Feche-o lá ou abra outro aqui.</translation>
    </message>
    <message>
        <source>The contact could not be fetched.</source>
        <translation>Não foi possível obter o contato.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait to be sent. Contact &gt; Drafts lists them.</source>
        <translation>
            <numerusform>%n rascunho espera para ser enviado. Está em Contato &gt; Rascunhos.</numerusform>
            <numerusform>%n rascunhos esperam para ser enviados. Estão em Contato &gt; Rascunhos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft of this contact can&apos;t be read, and was left as it is. Discard it under Contact &gt; Drafts to begin anew.</source>
        <translation>O rascunho deste contato não pode ser lido e foi deixado como está. Descarte-o em Contato &gt; Rascunhos para começar de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Your draft of %1 is open as you left it, with %n change(s).</source>
        <translation>
            <numerusform>Seu rascunho de %1 está aberto como você o deixou, com %n alteração.</numerusform>
            <numerusform>Seu rascunho de %1 está aberto como você o deixou, com %n alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have been sent already: reload to see what the server holds.</source>
        <translation>Talvez já tenha sido enviado: recarregue para ver o que o servidor tem.</translation>
    </message>
    <message>
        <source>What the text holds was not taken.</source>
        <translation>O que o texto contém não foi usado.</translation>
    </message>
    <message>
        <source>The server holds what was sent: it had arrived.</source>
        <translation>O servidor tem o que foi enviado: havia chegado.</translation>
    </message>
    <message>
        <source>The server holds what it held before: what was sent had not arrived. Send it again when you are ready.</source>
        <translation>O servidor tem o mesmo que antes: o que foi enviado não havia chegado. Envie de novo quando quiser.</translation>
    </message>
    <message>
        <source>Meanwhile the contact was changed on the server. Keep yours on top of it, take it as it is there, or look at both.</source>
        <translation>Enquanto isso o contato mudou no servidor. Mantenha o seu por cima, use-o como está lá ou veja os dois.</translation>
    </message>
    <message>
        <source>Your changes are made to what the server has now. Nothing was sent yet.</source>
        <translation>Suas alterações foram feitas sobre o que o servidor tem agora. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>The contact is as the server has it. Your draft was discarded.</source>
        <translation>O contato está como o servidor o tem. Seu rascunho foi descartado.</translation>
    </message>
    <message>
        <source>Drafts are not kept in this session.</source>
        <translation>Nesta sessão os rascunhos não são guardados.</translation>
    </message>
    <message>
        <source>The draft is saved on this computer. Nothing was sent.</source>
        <translation>O rascunho está salvo neste computador. Nada foi enviado.</translation>
    </message>
    <message>
        <source>There is nothing to save: the contact is as it was opened.</source>
        <translation>Não há nada a salvar: o contato está como foi aberto.</translation>
    </message>
    <message>
        <source>Whether there is a draft of this contact can&apos;t be read from the disk just now (%1). Open it again in a moment.</source>
        <translation>Não é possível ler do disco agora se há um rascunho deste contato (%1). Abra-o de novo em um momento.</translation>
    </message>
    <message>
        <source>What you typed since then is here, and was not sent.</source>
        <translation>O que você digitou desde então está aqui e não foi enviado.</translation>
    </message>
</context>
<context>
    <name>DraftStatus</name>
    <message>
        <source>Not saved to disk</source>
        <translation>Não salvo em disco</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Rascunho salvo %1</translation>
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
        <translation>não enviado</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>talvez enviado</translation>
    </message>
    <message>
        <source>Drafts are not kept in this session: what you type is in memory only.</source>
        <translation>Nesta sessão os rascunhos não são guardados: o que você digita fica só na memória.</translation>
    </message>
    <message>
        <source>What you type can&apos;t be written to the disk (%1). It stays in memory, and writing is tried again. Make room on the disk, or send before you close the program.</source>
        <translation>O que você digita não pode ser gravado no disco (%1). Fica na memória e a gravação é tentada de novo. Libere espaço no disco ou envie antes de fechar o programa.</translation>
    </message>
    <message>
        <source>A newer version of Contact Editor has saved the drafts on this computer, so this version leaves them alone. Drafts are not kept in this session: send before you close the program.</source>
        <translation>Uma versão mais nova do Contact Editor salvou os rascunhos deste computador, então esta versão não mexe neles. Nesta sessão os rascunhos não são salvos: envie antes de fechar o programa.</translation>
    </message>
    <message>
        <source>Another Contact Editor has this contact open, so what you type here is in memory only. Close the contact there, then open it here again.</source>
        <translation>Outro Contact Editor está com este contato aberto, então o que você digita aqui fica só na memória. Feche o contato lá e depois abra-o aqui novamente.</translation>
    </message>
    <message>
        <source>This account has another draft of this contact, which was left as it is. What you type here is in memory only, until you discard that draft under Contact &gt; Drafts.</source>
        <translation>Esta conta tem outro rascunho deste contato, que foi deixado como está. O que você digita aqui fica só na memória até você descartar esse rascunho em Contato &gt; Rascunhos.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Última edição</translation>
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
        <translation>&amp;Salvar como JSON…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>There are no drafts: nothing waits to be sent.</source>
        <translation>Não há rascunhos: nada espera para ser enviado.</translation>
    </message>
    <message>
        <source>Discarded. It can be taken back until the program closes.</source>
        <translation>Descartado. Pode ser recuperado até o programa ser fechado.</translation>
    </message>
    <message>
        <source>This draft belongs to another account. Choose that account to open it.</source>
        <translation>Este rascunho é de outra conta. Escolha essa conta para abri-lo.</translation>
    </message>
    <message>
        <source>Of contact %1</source>
        <translation>Do contato %1</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>Save the draft as JSON</source>
        <translation>Salvar o rascunho como JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>The draft could not be saved as %1. %2</source>
        <translation>Não foi possível salvar o rascunho como %1. %2</translation>
    </message>
    <message>
        <source>Another Contact Editor has this contact open. Close it there first.</source>
        <translation>Outro Contact Editor está com este contato aberto. Feche-o lá primeiro.</translation>
    </message>
    <message>
        <source>The contact has a newer draft. Discard that one first.</source>
        <translation>O contato tem um rascunho mais novo. Descarte esse primeiro.</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Save the contact as JSON</source>
        <translation>Salvar o contato como JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>The contact was copied as JSON, with its changes.</source>
        <translation>O contato foi copiado como JSON, com as alterações.</translation>
    </message>
    <message>
        <source>Connect an account first: the command is for its server.</source>
        <translation>Conecte antes uma conta: o comando é para o servidor dela.</translation>
    </message>
    <message>
        <source>The request was copied as a command for a shell. It takes the token from the variable TOKEN.</source>
        <translation>A solicitação foi copiada como um comando para o shell. Ele obtém o token da variável TOKEN.</translation>
    </message>
    <message>
        <source>Save the contact as PDF</source>
        <translation>Salvar o contato como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or make room on the disk.</source>
        <translation>Não foi possível gravar %1. Escolha outra pasta ou libere espaço no disco.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Street 1</source>
        <translation>Rua 1</translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation>Rua 2</translation>
    </message>
    <message>
        <source>Street number</source>
        <translation>Número da rua</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Zip code</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razão social</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>Últimos quatro</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Card brand</source>
        <translation>Bandeira</translation>
    </message>
    <message>
        <source>Expiry month</source>
        <translation>Mês de validade</translation>
    </message>
    <message>
        <source>Expiry year</source>
        <translation>Ano de validade</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Segundo nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation>Segundo sobrenome</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>E-mail verificado</translation>
    </message>
    <message>
        <source>Phone verified</source>
        <translation>Telefone verificado</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Persona ID</source>
        <translation>ID de pessoa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anônimo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Deleted (soft delete)</source>
        <translation>Excluído (lógico)</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Billing info</source>
        <translation>Dados de faturamento</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>ID do contato</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vazio</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>It may be left without a value.</source>
        <translation>Pode ficar sem valor.</translation>
    </message>
    <message>
        <source>It can&apos;t be left without a value.</source>
        <translation>Não pode ficar sem valor.</translation>
    </message>
    <message>
        <source>It is guarded: unlock the guarded fields to change it.</source>
        <translation>É protegido: desbloqueie os campos protegidos para alterá-lo.</translation>
    </message>
    <message>
        <source>The contact&apos;s first given name, as María in María José Gómez Peña.</source>
        <translation>O primeiro nome do contato, como María em María José Gómez Peña.</translation>
    </message>
    <message>
        <source>The contact&apos;s second given name, as José in María José Gómez Peña.</source>
        <translation>O segundo nome do contato, como José em María José Gómez Peña.</translation>
    </message>
    <message>
        <source>The contact&apos;s first family name, as Gómez in María José Gómez Peña.</source>
        <translation>O primeiro sobrenome do contato, como Gómez em María José Gómez Peña.</translation>
    </message>
    <message>
        <source>The contact&apos;s second family name, as Peña in María José Gómez Peña.</source>
        <translation>O segundo sobrenome do contato, como Peña em María José Gómez Peña.</translation>
    </message>
    <message>
        <source>The day the contact was born: year, month and day, like 1988-04-23.</source>
        <translation>O dia em que o contato nasceu: ano, mês e dia, como 1988-04-23.</translation>
    </message>
    <message>
        <source>The contact&apos;s gender. The server knows MALE and FEMALE.</source>
        <translation>O gênero do contato. O servidor conhece MALE e FEMALE.</translation>
    </message>
    <message>
        <source>The address the contact is written to, like maria.gomez@example.com. Changing it takes back its “verified”.</source>
        <translation>O e-mail para escrever ao contato, como maria.gomez@example.com. Ao ser alterado, deixa de constar como “verificado”.</translation>
    </message>
    <message>
        <source>Whether the contact has confirmed the email address.</source>
        <translation>Se o contato confirmou o e-mail.</translation>
    </message>
    <message>
        <source>The number the contact is called at, best with the country&apos;s code, like +57 300 123 4567. Changing it takes back its “verified”.</source>
        <translation>O número para ligar ao contato, de preferência com o código do país, como +57 300 123 4567. Ao ser alterado, deixa de constar como “verificado”.</translation>
    </message>
    <message>
        <source>Whether the contact has confirmed the phone number.</source>
        <translation>Se o contato confirmou o telefone.</translation>
    </message>
    <message>
        <source>The country the contact lives in, like Colombia. Phone numbers without a country&apos;s code are checked as numbers of this country.</source>
        <translation>O país onde o contato mora, como Colombia. Telefones sem código do país são conferidos como números deste país.</translation>
    </message>
    <message>
        <source>The city the contact lives in, like Bogotá.</source>
        <translation>A cidade onde o contato mora, como Bogotá.</translation>
    </message>
    <message>
        <source>The kind of the identity document: CC, CE, TI, NIT or PP in Colombia, DNI in Peru and Argentina, CURP or RFC in Mexico, CPF or CNPJ in Brazil. Another one can be typed.</source>
        <translation>O tipo do documento de identidade: CC, CE, TI, NIT ou PP na Colômbia, DNI no Peru e na Argentina, CURP ou RFC no México, CPF ou CNPJ no Brasil. É possível digitar outro.</translation>
    </message>
    <message>
        <source>The number on the identity document, like 1020304050. Contacts are found and told apart by it.</source>
        <translation>O número do documento de identidade, como 1020304050. Serve para encontrar os contatos e distingui-los.</translation>
    </message>
    <message>
        <source>What the contact is called in your own systems, like CRM-000001. A change cuts the contact off from them.</source>
        <translation>Como o contato é identificado nos sistemas da própria empresa, como CRM-000001. Uma alteração corta a ligação do contato com eles.</translation>
    </message>
    <message>
        <source>Joins contacts that are one and the same person, like 7d1f2a60-93b4-4c1e-8f57-0a6c2be4d913.</source>
        <translation>Une os contatos que são a mesma pessoa, como 7d1f2a60-93b4-4c1e-8f57-0a6c2be4d913.</translation>
    </message>
    <message>
        <source>What the contact&apos;s record is worth now, like ACTIVE. Which other values a server knows is not documented.</source>
        <translation>A situação atual do registro do contato, como ACTIVE. Não está documentado quais outros valores um servidor conhece.</translation>
    </message>
    <message>
        <source>Whether the contact is someone whose identity isn&apos;t known, like a visitor without an account.</source>
        <translation>Se o contato é alguém cuja identidade não se conhece, como um visitante sem conta.</translation>
    </message>
    <message>
        <source>Where the contact came from, like WEB.</source>
        <translation>De onde veio o contato, como WEB.</translation>
    </message>
    <message>
        <source>Through which channel the contact came, like ECOMMERCE.</source>
        <translation>Por qual canal veio o contato, como ECOMMERCE.</translation>
    </message>
    <message>
        <source>When the contact was created, like 2023-11-07T05:31:56Z. The server writes it.</source>
        <translation>Quando o contato foi criado, como 2023-11-07T05:31:56Z. É gravado pelo servidor.</translation>
    </message>
    <message>
        <source>When the contact was last changed, like 2025-02-18T14:05:09Z. The server writes it.</source>
        <translation>Quando o contato foi alterado pela última vez, como 2025-02-18T14:05:09Z. É gravado pelo servidor.</translation>
    </message>
    <message>
        <source>When the contact was deleted, like 2024-08-30T10:12:45Z; without a value the contact is not deleted. A deleted contact stays stored.</source>
        <translation>Quando o contato foi excluído, como 2024-08-30T10:12:45Z; sem valor, o contato não está excluído. Um contato excluído continua guardado.</translation>
    </message>
    <message>
        <source>The contact&apos;s addresses, one a row. They are stored together: what is sent replaces all that were there.</source>
        <translation>Os endereços do contato, um por linha. São gravados juntos: o que é enviado substitui todos os que havia.</translation>
    </message>
    <message>
        <source>To whom invoices are made out, one a row. They are stored together: what is sent replaces all that were there.</source>
        <translation>Em nome de quem as faturas são emitidas, um por linha. São gravados juntos: o que é enviado substitui todos os que havia.</translation>
    </message>
    <message>
        <source>The ways the contact pays, one a row, never with a whole card number. They are stored together: what is sent replaces all that were there.</source>
        <translation>As formas de pagamento do contato, uma por linha, nunca com um número de cartão completo. São gravadas juntas: o que é enviado substitui todas as que havia.</translation>
    </message>
    <message>
        <source>Whatever else is known of the contact, as a JSON object, like {&quot;segment&quot;: &quot;gold&quot;, &quot;points&quot;: 1280}.</source>
        <translation>O que mais se sabe do contato, como um objeto JSON, por exemplo {&quot;segment&quot;: &quot;gold&quot;, &quot;points&quot;: 1280}.</translation>
    </message>
    <message>
        <source>The street, like Carrera 7.</source>
        <translation>A rua, como Carrera 7.</translation>
    </message>
    <message>
        <source>What completes the street: a flat, a floor, a building, like Apartamento 502.</source>
        <translation>O complemento: apartamento, andar ou prédio, como Apartamento 502.</translation>
    </message>
    <message>
        <source>The number in the street, like 71-21.</source>
        <translation>O número na rua, como 71-21.</translation>
    </message>
    <message>
        <source>What helps to find the place, like Frente al parque.</source>
        <translation>O que ajuda a encontrar o lugar, como Frente al parque.</translation>
    </message>
    <message>
        <source>What the contact calls this entry, like Casa or Oficina.</source>
        <translation>Como o contato chama este item, como Casa ou Oficina.</translation>
    </message>
    <message>
        <source>The postal code, like 110231 in Bogotá.</source>
        <translation>O código postal, como 110231 em Bogotá.</translation>
    </message>
    <message>
        <source>The city of this address, like Medellín.</source>
        <translation>A cidade deste endereço, como Medellín.</translation>
    </message>
    <message>
        <source>The state, department or province, like Antioquia.</source>
        <translation>O estado, departamento ou província, como Antioquia.</translation>
    </message>
    <message>
        <source>The country of this address, like Colombia.</source>
        <translation>O país deste endereço, como Colombia.</translation>
    </message>
    <message>
        <source>The number of the document that invoices name, like 900123456-7.</source>
        <translation>O número do documento que consta nas faturas, como 900123456-7.</translation>
    </message>
    <message>
        <source>The kind of the document that invoices name, like NIT, RFC or CNPJ. Another one can be typed.</source>
        <translation>O tipo do documento que consta nas faturas, como NIT, RFC ou CNPJ. É possível digitar outro.</translation>
    </message>
    <message>
        <source>The person or company that invoices are made out to, like Gómez Peña Diseño S.A.S.</source>
        <translation>A pessoa ou empresa em nome da qual as faturas são emitidas, como Gómez Peña Diseño S.A.S.</translation>
    </message>
    <message>
        <source>The number for questions about invoices, like +57 601 234 5678.</source>
        <translation>O telefone para dúvidas sobre faturas, como +57 601 234 5678.</translation>
    </message>
    <message>
        <source>The address that invoices are sent to, like facturas@example.com.</source>
        <translation>O e-mail para o qual as faturas são enviadas, como facturas@example.com.</translation>
    </message>
    <message>
        <source>How the contact pays, like CREDIT. Which other values a server knows is not documented.</source>
        <translation>Como o contato paga, como CREDIT. Não está documentado quais outros valores um servidor conhece.</translation>
    </message>
    <message>
        <source>The last four digits of the card, like 4242; never the whole number.</source>
        <translation>Os quatro últimos algarismos do cartão, como 4242; nunca o número completo.</translation>
    </message>
    <message>
        <source>The name as it stands on the card, like MARIA GOMEZ PENA.</source>
        <translation>O nome como aparece no cartão, como MARIA GOMEZ PENA.</translation>
    </message>
    <message>
        <source>The card&apos;s brand, like VISA.</source>
        <translation>A bandeira do cartão, como VISA.</translation>
    </message>
    <message>
        <source>The month in which the card expires, from 1 to 12.</source>
        <translation>O mês em que o cartão vence, de 1 a 12.</translation>
    </message>
    <message>
        <source>The year in which the card expires, in four digits, like 2034.</source>
        <translation>O ano em que o cartão vence, com quatro algarismos, como 2034.</translation>
    </message>
</context>
<context>
    <name>FieldJump</name>
    <message>
        <source>Jump to field</source>
        <translation>Ir para o campo</translation>
    </message>
    <message>
        <source>A few letters of the &amp;field&apos;s name:</source>
        <translation>Algumas letras do nome do &amp;campo:</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>No field&apos;s name has these letters.</source>
        <translation>Nenhum nome de campo tem estas letras.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>About Contact Editor</source>
        <translation>Sobre o Contact Editor</translation>
    </message>
    <message>
        <source>Contact Editor %1 corrects contacts of Masivo&apos;s storefront, one after another.</source>
        <translation>O Contact Editor %1 corrige, um após o outro, os contatos da loja da Masivo.</translation>
    </message>
</context>
<context>
    <name>KeychainMessages</name>
    <message>
        <source>The keychain of this computer does not answer; it may wait for you to unlock it.</source>
        <translation>O chaveiro deste computador não responde; talvez espere que você o desbloqueie.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or does not let the editor in.</source>
        <translation>O chaveiro deste computador está bloqueado ou não deixa o editor entrar.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not have it any more, or stayed locked.</source>
        <translation>O chaveiro deste computador não o tem mais, ou continuou bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the API key or the token anew.</source>
        <translation>Desbloqueie-o e tente novamente, ou digite de novo a chave de API ou o token.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be used: none runs, or it failed.</source>
        <translation>Não é possível usar o chaveiro deste computador: nenhum está em execução, ou ele falhou.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Inicie um, como o GNOME Keyring ou o KWallet, e tente novamente.</translation>
    </message>
    <message>
        <source>The new token of the account “%1” serves until the editor is closed, but is not kept.</source>
        <translation>O novo token da conta “%1” serve até o editor ser fechado, mas não fica guardado.</translation>
    </message>
    <message>
        <source>To keep it, enter it in the account&apos;s settings.</source>
        <translation>Para guardá-lo, digite-o nas configurações da conta.</translation>
    </message>
    <message>
        <source>What opens the account “%1” is kept in the keychain.</source>
        <translation>O que abre a conta “%1” está guardado no chaveiro.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message numerus="yes">
        <source>This contact has %n change(s) that were not sent.</source>
        <translation>
            <numerusform>Este contato tem %n alteração não enviada.</numerusform>
            <numerusform>Este contato tem %n alterações não enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n change(s) that were not sent.</source>
        <translation>
            <numerusform>%1 tem %n alteração não enviada.</numerusform>
            <numerusform>%1 tem %n alterações não enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this contact</source>
        <translation>Sair deste contato</translation>
    </message>
    <message>
        <source>Send, discard for good, or stay with the contact.</source>
        <translation>Escolha enviar, descartar de forma definitiva ou permanecer no contato.</translation>
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
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>LocalDataRemoval</name>
    <message>
        <source>Everything that was kept of contacts on this computer is gone. Accounts stay.</source>
        <translation>Nada mais resta do que era guardado dos contatos neste computador. As contas ficam.</translation>
    </message>
    <message>
        <source>Not everything could be removed. Close other editors and try again.</source>
        <translation>Não foi possível remover tudo. Feche os outros editores e tente de novo.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Esquecer tudo</translation>
    </message>
    <message>
        <source>All drafts, the recent contacts and the values suggested from them are removed from this computer for good. What was changed in the open contact goes as well.</source>
        <translation>Todos os rascunhos, os contatos recentes e os valores sugeridos por eles são removidos deste computador para sempre. O que foi mudado no contato aberto também se vai.</translation>
    </message>
    <message>
        <source>Accounts stay. Nothing is changed on the server.</source>
        <translation>As contas ficam. Nada muda no servidor.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
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
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of this message</source>
        <translation>Detalhes desta mensagem</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Details of the message</source>
        <translation>Detalhes da mensagem</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
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
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>MessagesDialog</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>The message and its details</source>
        <translation>A mensagem e seus detalhes</translation>
    </message>
    <message>
        <source>What happens is told here, with its details.</source>
        <translation>O que acontece é informado aqui, com os detalhes.</translation>
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
        <translation>Abrir um contato</translation>
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
        <translation>&amp;De um arquivo…</translation>
    </message>
    <message>
        <source>Which contact is it?</source>
        <translation>De qual contato se trata?</translation>
    </message>
    <message>
        <source>The text holds no contact &amp;ID. Give the ID of the contact it is for, or a text that holds it:</source>
        <translation>O texto não contém nenhum &amp;ID de contato. Informe o ID do contato correspondente, ou um texto que o contenha:</translation>
    </message>
    <message>
        <source>The text about %1 holds no contact &amp;ID. Give the ID of the contact it is for, or a text that holds it:</source>
        <translation>O texto sobre %1 não contém nenhum &amp;ID de contato. Informe o ID do contato correspondente, ou um texto que o contenha:</translation>
    </message>
    <message>
        <source>Open a contact from a file</source>
        <translation>Abrir um contato de um arquivo</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>Feminino</translation>
    </message>
    <message>
        <source>Citizenship card</source>
        <translation>Cédula de cidadania</translation>
    </message>
    <message>
        <source>Foreigner card</source>
        <translation>Cédula de estrangeiro</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Cartão de identidade</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal (NIT)</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporte</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativo</translation>
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
        <translation>Resposta: código de status %1 após %2 ms</translation>
    </message>
    <message>
        <source>Answer: none in %1 ms</source>
        <translation>Resposta: nenhuma em %1 ms</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitação: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamanho: %1</translation>
    </message>
    <message numerus="yes">
        <source>Put on the wire: %n time(s)</source>
        <translation>
            <numerusform>Enviado pela rede: %n vez</numerusform>
            <numerusform>Enviado pela rede: %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome: %1, %2</source>
        <comment>two names from the program, as in NotSent, TimedOut</comment>
        <translation>Resultado: %1, %2</translation>
    </message>
    <message>
        <source>Points to: %1</source>
        <translation>Aponta para: %1</translation>
    </message>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>Palavras do servidor: %1</translation>
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
        <translation>Pelo proxy: %1</translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message>
        <source>%1, row %2, %3</source>
        <comment>table, row, column</comment>
        <translation>%1, linha %2, %3</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a place and its text</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>The row is removed.</source>
        <translation>A linha está removida.</translation>
    </message>
    <message>
        <source>What was pasted here was refused. %1</source>
        <translation>O que foi colado aqui foi recusado. %1</translation>
    </message>
    <message>
        <source>“%1” was refused. %2</source>
        <translation>“%1” foi recusado. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; e mais %n</numerusform>
            <numerusform>%1; e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) were refused: %1.</source>
        <translation>
            <numerusform>%n célula colada foi recusada: %1.</numerusform>
            <numerusform>%n células coladas foram recusadas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) found no column or row and were left out.</source>
        <translation>
            <numerusform>%n célula colada não encontrou coluna ou linha e foi omitida.</numerusform>
            <numerusform>%n células coladas não encontraram coluna ou linha e foram omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them here, or in the spreadsheet and paste once more.</source>
        <translation>Corrija-as aqui, ou corrija na planilha e cole novamente.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>(without a name)</source>
        <translation>(sem nome)</translation>
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
        <translation>&amp;Nenhum contato foi aberto ainda nesta conta</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Esquecer estes</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>%1 in UTC, written as %2</source>
        <translation>%1 em UTC, escrito como %2</translation>
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
        <translation>Esta é a solicitação como será enviada, exceto pelo token e pelos números de cartão, que estão ocultos, e pelas quebras de linha, que facilitam a leitura.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>A command for a shell, with $TOKEN in the place of the token</source>
        <translation>Um comando para o shell, com $TOKEN no lugar do token</translation>
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
        <translation>Aguardando o servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left</source>
        <translation>
            <numerusform>%n solicitação restante</numerusform>
            <numerusform>%n solicitações restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Nobody could be reached when last tried. What you type is kept as ever.</source>
        <translation>Na última tentativa ninguém respondeu. O que você digita é guardado como sempre.</translation>
    </message>
    <message numerus="yes">
        <source>more in %n second(s)</source>
        <translation>
            <numerusform>mais em %n segundo</numerusform>
            <numerusform>mais em %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Próxima tentativa em %n segundo</numerusform>
            <numerusform>Próxima tentativa em %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>contact without a name</source>
        <translation>contato sem nome</translation>
    </message>
    <message>
        <source>This contact came from a file, not from the server, which may hold something newer.</source>
        <translation>Este contato veio de um arquivo e não do servidor, que pode ter algo mais recente.</translation>
    </message>
    <message>
        <source>This contact was pasted and did not come from the server, which may hold something newer.</source>
        <translation>Este contato foi colado e não veio do servidor, que pode ter algo mais recente.</translation>
    </message>
    <message numerus="yes">
        <source>%n documented field(s) of it are not known here.</source>
        <translation>
            <numerusform>Aqui falta conhecer %n dos seus campos documentados.</numerusform>
            <numerusform>Aqui faltam conhecer %n dos seus campos documentados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole contact is sent, so this could erase what isn&apos;t known.</source>
        <translation>O contato é enviado por inteiro, portanto isto pode apagar o que não se conhece aqui.</translation>
    </message>
    <message>
        <source>This contact was opened in another account, with the ID %1.</source>
        <translation>Este contato foi aberto em outra conta, com o ID %1.</translation>
    </message>
    <message>
        <source>Review before sending</source>
        <translation>Revisão antes de enviar</translation>
    </message>
    <message>
        <source>&amp;Changes (%1)</source>
        <translation>&amp;Alterações (%1)</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Solicitação</translation>
    </message>
    <message>
        <source>Send it all the &amp;same</source>
        <translation>Enviar &amp;mesmo assim</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Tick “Send it all the same” first.</source>
        <translation>Marque antes “Enviar mesmo assim”.</translation>
    </message>
    <message>
        <source>The whole contact is sent, so this could overwrite what is newer there.</source>
        <translation>O contato inteiro é enviado, então isso pode sobrescrever o que lá é mais recente.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that have no value here any more are left out of the request, and this server keeps what it has there.</source>
        <translation>
            <numerusform>%n campo que aqui já não tem valor fica fora da solicitação, e este servidor mantém o que tem lá.</numerusform>
            <numerusform>%n campos que aqui já não têm valor ficam fora da solicitação, e este servidor mantém o que tem lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documented field(s) of it are not known here and left out of the request, and this server erases what is left out.</source>
        <translation>
            <numerusform>%n campo documentado não é conhecido aqui e fica fora da solicitação, e este servidor apaga o que fica fora.</numerusform>
            <numerusform>%n campos documentados não são conhecidos aqui e ficam fora da solicitação, e este servidor apaga o que fica fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of it that the API page doesn&apos;t name are never sent, and this server may erase them.</source>
        <translation>
            <numerusform>%n valor que a página da API não nomeia nunca é enviado, e este servidor pode apagá-lo.</numerusform>
            <numerusform>%n valores que a página da API não nomeia nunca são enviados, e este servidor pode apagá-los.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>%1, new row %2</source>
        <translation>%1, nova linha %2</translation>
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
        <translation>%1 (como outro tipo de valor)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>is now row %1</source>
        <translation>agora é a linha %1</translation>
    </message>
    <message>
        <source>(key without a name)</source>
        <translation>(chave sem nome)</translation>
    </message>
    <message>
        <source>%1 (looks the same, but is written with other characters)</source>
        <translation>%1 (parece igual, mas está escrito com outros caracteres)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não existia</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>nova linha</translation>
    </message>
    <message>
        <source>undocumented values</source>
        <translation>valores não documentados</translation>
    </message>
    <message>
        <source>Take a second look at this change.</source>
        <translation>Confira esta alteração com atenção especial.</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Take back: %1 (Del)</source>
        <translation>Reverter: %1 (Del)</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Reverter: %1</translation>
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
        <translation>&amp;Reverter</translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <source>Row form</source>
        <translation>Formulário da linha</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Linha anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Próxima linha</translation>
    </message>
    <message>
        <source>Close the row form</source>
        <translation>Fechar o formulário da linha</translation>
    </message>
    <message>
        <source>%1 · no row</source>
        <comment>a table&apos;s name</comment>
        <translation>%1 · nenhuma linha</translation>
    </message>
    <message>
        <source>%1 · %2 of %3, removed</source>
        <translation>%1 · %2 de %3, removida</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Meios de contato</translation>
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
        <translation>Tabelas</translation>
    </message>
</context>
<context>
    <name>SendFlow</name>
    <message>
        <source>A request is under way. What you type meanwhile can be sent after its answer.</source>
        <translation>Há uma solicitação em andamento. O que for digitado enquanto isso poderá ser enviado depois da resposta.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) keep the contact from being sent. F8 goes to the next.</source>
        <translation>
            <numerusform>%n erro impede o envio do contato. F8 leva até ele.</numerusform>
            <numerusform>%n erros impedem o envio do contato. F8 leva ao próximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server stored %n place(s) otherwise than sent; they are marked.</source>
        <translation>
            <numerusform>O servidor gravou %n dado de forma diferente da enviada; ele está marcado.</numerusform>
            <numerusform>O servidor gravou %n dados de forma diferente da enviada; eles estão marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an account the contact can&apos;t be sent. Connect one under File &gt; Accounts; what you typed stays.</source>
        <translation>Sem uma conta não é possível enviar o contato. Conecte uma em Arquivo &gt; Contas; o que foi digitado é mantido.</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Nothing was sent: that it is being sent can&apos;t be written to the disk, so that after a crash nobody would know. Make room on the disk and send again.</source>
        <translation>Nada foi enviado: não é possível anotar no disco que está sendo enviado, e após uma queda ninguém saberia. Libere espaço no disco e envie de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more requests for %n second(s). Nothing was sent yet.</source>
        <translation>
            <numerusform>O servidor não aceita mais solicitações por %n segundo. Nada foi enviado ainda.</numerusform>
            <numerusform>O servidor não aceita mais solicitações por %n segundos. Nada foi enviado ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: another Contact Editor has this contact open. Close it there, then open it here again.</source>
        <translation>Nada foi enviado: outro Contact Editor está com este contato aberto. Feche-o lá e depois abra-o aqui novamente.</translation>
    </message>
    <message>
        <source>Nothing was sent: this account has another draft of this contact. Discard that draft under Contact &gt; Drafts, then send again.</source>
        <translation>Nada foi enviado: esta conta tem outro rascunho deste contato. Descarte esse rascunho em Contato &gt; Rascunhos e depois envie novamente.</translation>
    </message>
    <message>
        <source>Nothing was sent: the disk can&apos;t be written, so it isn&apos;t known whether another Contact Editor has this contact open. Make room on the disk and send again.</source>
        <translation>Nada foi enviado: não é possível gravar no disco, então não se sabe se outro Contact Editor está com este contato aberto. Libere espaço no disco e envie novamente.</translation>
    </message>
    <message>
        <source>Nothing was sent: the contact is not the one that you reviewed any more. Review it again.</source>
        <translation>Nada foi enviado: o contato não é mais o que você revisou. Revise-o de novo.</translation>
    </message>
</context>
<context>
    <name>SettingsMessages</name>
    <message>
        <source>The settings file was damaged: what could be read of it is in use, and it is kept as it was beside the new one, as %1.</source>
        <translation>O arquivo de configurações estava danificado: o que pôde ser lido dele está em uso, e ele foi mantido como estava ao lado do novo, como %1.</translation>
    </message>
    <message>
        <source>Look under File &gt; Accounts whether something is missing.</source>
        <translation>Veja em Arquivo &gt; Contas se falta algo.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged and can&apos;t be copied, so nothing is written to it: what could be read of it is in use.</source>
        <translation>O arquivo de configurações %1 está danificado e não pode ser copiado, então nada é gravado nele: o que pôde ser lido está em uso.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libere espaço no disco.</translation>
    </message>
    <message>
        <source>The settings file %1 can&apos;t be read, so no account is known and nothing is written to it.</source>
        <translation>O arquivo de configurações %1 não pode ser lido, então nenhuma conta é conhecida e nada é gravado nele.</translation>
    </message>
    <message>
        <source>Let it be read by you, then start again.</source>
        <translation>Permita que você possa lê-lo e inicie o programa de novo.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: changes to accounts, language and window end with this session.</source>
        <translation>As configurações não podem ser salvas: as mudanças de contas, idioma e janela terminam com esta sessão.</translation>
    </message>
    <message>
        <source>Check the disk, and whether %1 may be written by you.</source>
        <translation>Verifique o disco, e se você pode gravar em %1.</translation>
    </message>
</context>
<context>
    <name>ShortcutsHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>Em um campo</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Próximo campo</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>Campo anterior</translation>
    </message>
    <message>
        <source>Show the choices</source>
        <translation>Mostrar as opções</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Em uma tabela</translation>
    </message>
    <message>
        <source>Edit the cell (typing replaces what is in it)</source>
        <translation>Editar a célula (digitar substitui o conteúdo)</translation>
    </message>
    <message>
        <source>Next cell; after the last, leave the table</source>
        <translation>Próxima célula; após a última, sair da tabela</translation>
    </message>
    <message>
        <source>Previous cell; before the first, leave the table</source>
        <translation>Célula anterior; antes da primeira, sair da tabela</translation>
    </message>
    <message>
        <source>Next row; after the last, a new one</source>
        <translation>Próxima linha; após a última, uma nova</translation>
    </message>
    <message>
        <source>Give the cell back what it held</source>
        <translation>Devolver à célula o que ela continha</translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <translation>Limpar as células</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>Na revisão</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Back, without sending</source>
        <translation>Voltar, sem enviar</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>Open a menu by its underlined letter</source>
        <translation>Abrir um menu pela letra sublinhada</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Digite para pesquisar</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Pesquisar atalhos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Rows of a table</source>
        <translation>Linhas de uma tabela</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Recent contacts</source>
        <translation>Contatos &amp;recentes</translation>
    </message>
    <message>
        <source>Correct a customer&apos;s contact, look over what is sent, and see what the server made of it.</source>
        <translation>Corrija o contato de um cliente, confira o que é enviado e veja o que o servidor fez com ele.</translation>
    </message>
    <message>
        <source>&amp;Try the demo account</source>
        <translation>E&amp;xperimentar a conta de demonstração</translation>
    </message>
    <message>
        <source>Invented people to practise with. Nothing leaves this computer.</source>
        <translation>Pessoas inventadas para praticar. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Connect an &amp;account</source>
        <translation>Conectar uma &amp;conta</translation>
    </message>
    <message>
        <source>With its base URL, account ID and API key or token, tried out before it is used.</source>
        <translation>Com URL base, ID da conta e chave de API ou token, testados antes do uso.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;brir um arquivo…</translation>
    </message>
    <message>
        <source>Look at a contact that was saved as JSON.</source>
        <translation>Veja um contato que foi salvo como JSON.</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Pa&amp;ste contact</source>
        <translation>Co&amp;lar contato</translation>
    </message>
    <message>
        <source>From a fi&amp;le…</source>
        <translation>&amp;De um arquivo…</translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation>Contatos recentes</translation>
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
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>SupportDetails</name>
    <message>
        <source>The details for support were copied. They hold no customer data, no key and no address; paste them into your message.</source>
        <translation>Os detalhes para o suporte foram copiados. Não contêm dados de clientes, chaves nem endereços; cole-os na sua mensagem.</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Row &amp;form</source>
        <translation>&amp;Formulário da linha</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>&amp;Not set</source>
        <translation>&amp;Não definido</translation>
    </message>
    <message>
        <source>&amp;Empty text</source>
        <translation>Texto va&amp;zio</translation>
    </message>
    <message>
        <source>Restore &amp;original</source>
        <translation>Restaurar o ori&amp;ginal</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Recu&amp;perar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>D&amp;escer</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Col&amp;unas</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Move “%1” back</source>
        <translation>Mover “%1” para trás</translation>
    </message>
    <message>
        <source>Move “%1” on</source>
        <translation>Mover “%1” para a frente</translation>
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
        <translation>&amp;Redefinir ordem e larguras</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>empty key</source>
        <translation>chave vazia</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vazio</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Another tag here has this key. Choose one that is free.</source>
        <translation>Outra etiqueta aqui já tem esta chave. Escolha uma que esteja livre.</translation>
    </message>
    <message>
        <source>Write a number like 12 or -1.50, or choose another type.</source>
        <translation>Escreva um número como 12 ou -1.50, ou escolha outro tipo.</translation>
    </message>
    <message>
        <source>This value can&apos;t be of that type. Change the value first.</source>
        <translation>Este valor não pode ser desse tipo. Altere antes o valor.</translation>
    </message>
    <message>
        <source>This would be nested too deeply to be read again. It stays where it is.</source>
        <translation>Isto teria níveis aninhados demais para ser lido de novo. Fica onde está.</translation>
    </message>
    <message>
        <source>That can&apos;t be done here. Nothing was changed.</source>
        <translation>Não é possível fazer isso aqui. Nada foi alterado.</translation>
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
        <translation>Sim/não</translation>
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
        <translation>Chave</translation>
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
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
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
        <translation>alterado, antes: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>This key is there more than once; only the last one counts.</source>
        <translation>Esta chave aparece mais de uma vez; só a última conta.</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renomear etiqueta</translation>
    </message>
    <message>
        <source>Change type of tag</source>
        <translation>Alterar tipo da etiqueta</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Alterar etiqueta</translation>
    </message>
    <message>
        <source>key</source>
        <comment>of a new tag, until a person names it</comment>
        <translation>chave</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>Duplicate tag</source>
        <translation>Duplicar etiqueta</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Remover etiqueta</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Mover etiqueta</translation>
    </message>
    <message>
        <source>Nest tag</source>
        <translation>Aninhar etiqueta</translation>
    </message>
    <message>
        <source>group</source>
        <comment>key of a new object of tags</comment>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Lift tag out</source>
        <translation>Desaninhar etiqueta</translation>
    </message>
    <message>
        <source>Restore original</source>
        <translation>Restaurar o original</translation>
    </message>
    <message>
        <source>Lay out tags</source>
        <translation>Formatar etiquetas</translation>
    </message>
</context>
<context>
    <name>TagsPane</name>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation>Linha %1, coluna %2.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Com alterações.</translation>
    </message>
    <message>
        <source>Not set.</source>
        <translation>Não definido.</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 em árvore</translation>
    </message>
    <message>
        <source>%1 as text</source>
        <translation>%1 em texto</translation>
    </message>
    <message>
        <source>The tree waits until the text is right.</source>
        <translation>A árvore aguarda até que o texto esteja correto.</translation>
    </message>
    <message>
        <source>The server stored other tags than were sent.</source>
        <translation>O servidor gravou etiquetas diferentes das enviadas.</translation>
    </message>
    <message>
        <source>Changed. Removed: %1.</source>
        <translation>Com alterações. Removido: %1.</translation>
    </message>
    <message>
        <source>The same values, written otherwise than they came.</source>
        <translation>Os mesmos valores, escritos de forma diferente da recebida.</translation>
    </message>
    <message>
        <source>“%1” was not taken. %2</source>
        <translation>“%1” não foi aceito. %2</translation>
    </message>
</context>
<context>
    <name>TagsTree</name>
    <message>
        <source>&amp;Add tag</source>
        <translation>&amp;Adicionar etiqueta</translation>
    </message>
    <message>
        <source>Add tag &amp;inside</source>
        <translation>Adicionar etiqueta de&amp;ntro</translation>
    </message>
    <message>
        <source>&amp;Duplicate tag</source>
        <translation>&amp;Duplicar etiqueta</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation>&amp;Remover etiqueta</translation>
    </message>
    <message>
        <source>Move tag &amp;up</source>
        <translation>&amp;Subir etiqueta</translation>
    </message>
    <message>
        <source>Move tag do&amp;wn</source>
        <translation>D&amp;escer etiqueta</translation>
    </message>
    <message>
        <source>&amp;Nest tag</source>
        <translation>Anin&amp;har etiqueta</translation>
    </message>
    <message>
        <source>&amp;Lift tag out</source>
        <translation>Desan&amp;inhar etiqueta</translation>
    </message>
    <message>
        <source>Put into a new &amp;object</source>
        <translation>Pôr em um novo &amp;objeto</translation>
    </message>
    <message>
        <source>Put into a new li&amp;st</source>
        <translation>Pôr em uma nova &amp;lista</translation>
    </message>
    <message>
        <source>Restore original &amp;tag</source>
        <translation>Restaurar e&amp;tiqueta original</translation>
    </message>
    <message>
        <source>Lay out the te&amp;xt</source>
        <translation>Formatar o te&amp;xto</translation>
    </message>
    <message>
        <source>Not set. Press Enter or “Add” for the first tag.</source>
        <translation>Não definido. Pressione Enter ou “Adicionar” para a primeira etiqueta.</translation>
    </message>
    <message>
        <source>No tags. Press Enter or “Add” for the first one.</source>
        <translation>Sem etiquetas. Pressione Enter ou “Adicionar” para a primeira.</translation>
    </message>
</context>
<context>
    <name>TokenExpiry</name>
    <message>
        <source>Give the account another token before the server refuses this one</source>
        <translation>Dar à conta outro token antes que o servidor recuse este</translation>
    </message>
    <message>
        <source>Token expires at %1</source>
        <translation>O token expira às %1</translation>
    </message>
    <message>
        <source>Token has expired</source>
        <translation>O token expirou</translation>
    </message>
    <message>
        <source>The new token is used once the request under way is answered.</source>
        <translation>O novo token será usado assim que a solicitação em andamento for respondida.</translation>
    </message>
    <message>
        <source>Give the account “%1” another token; it is used from then on. What is open stays as it is.</source>
        <translation>Dê à conta “%1” outro token; ele passa a ser usado. O que está aberto fica como está.</translation>
    </message>
    <message>
        <source>The new token is used from now on.</source>
        <translation>O novo token é usado a partir de agora.</translation>
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
        <translation>Novo token</translation>
    </message>
    <message>
        <source>New token for the account</source>
        <translation>Novo token para a conta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>UnknownFieldsPane</name>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Also in the answer</source>
        <translation>Também na resposta</translation>
    </message>
</context>
<context>
    <name>UserMessages</name>
    <message>
        <source>the server</source>
        <translation>o servidor</translation>
    </message>
    <message>
        <source>The contact is stored in the account “%1”.</source>
        <translation>O contato foi gravado na conta “%1”.</translation>
    </message>
    <message>
        <source>The contact was fetched from the account “%1”.</source>
        <translation>O contato foi obtido da conta “%1”.</translation>
    </message>
    <message>
        <source>The server answered well: the account “%1” can be used.</source>
        <translation>O servidor respondeu bem: a conta “%1” pode ser usada.</translation>
    </message>
    <message>
        <source>The server did not accept the request (status %1).</source>
        <translation>O servidor não aceitou a consulta (código de status %1).</translation>
    </message>
    <message>
        <source>The server did not accept the contact (status %1).</source>
        <translation>O servidor não aceitou o contato (código de status %1).</translation>
    </message>
    <message numerus="yes">
        <source>The server did not accept %n value(s) of the contact.</source>
        <translation>
            <numerusform>O servidor não aceitou %n valor do contato.</numerusform>
            <numerusform>O servidor não aceitou %n valores do contato.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers, but doesn&apos;t list contacts, so the account could not be tried out.</source>
        <translation>O servidor responde, mas não lista contatos, por isso não foi possível testar a conta.</translation>
    </message>
    <message>
        <source>There is no contact with this ID in the account “%1”.</source>
        <translation>Não há nenhum contato com este ID na conta “%1”.</translation>
    </message>
    <message>
        <source>The server does not accept the token of the account “%1”; it may have expired.</source>
        <translation>O servidor não aceita o token da conta “%1”; talvez tenha expirado.</translation>
    </message>
    <message>
        <source>The server does not accept the account “%1”, not even with a new token.</source>
        <translation>O servidor não aceita a conta “%1”, nem mesmo com um token novo.</translation>
    </message>
    <message>
        <source>The server points to another address, and contacts are never sent on.</source>
        <translation>O servidor aponta para outro endereço, e contatos nunca são reenviados.</translation>
    </message>
    <message>
        <source>The server points to another address, at %1, and contacts are never sent on.</source>
        <translation>O servidor aponta para outro endereço, em %1, e contatos nunca são reenviados.</translation>
    </message>
    <message>
        <source>The server does not let you work in the account with the ID %1.</source>
        <translation>O servidor não permite trabalhar na conta com o ID %1.</translation>
    </message>
    <message>
        <source>The server reports a conflict: someone else may have changed the contact.</source>
        <translation>O servidor informa um conflito: talvez outra pessoa tenha alterado o contato.</translation>
    </message>
    <message>
        <source>The contact is larger than the server takes: it has %1.</source>
        <translation>O contato é maior do que o servidor aceita: ocupa %1.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now.</source>
        <translation>O servidor não aceita mais solicitações por enquanto.</translation>
    </message>
    <message>
        <source>The server offers no way to fetch a contact by its ID.</source>
        <translation>O servidor não oferece nenhuma forma de obter um contato pelo ID.</translation>
    </message>
    <message>
        <source>The server had an internal failure (status %1).</source>
        <translation>O servidor teve uma falha interna (código de status %1).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is empty.</source>
        <translation>A resposta do servidor está vazia.</translation>
    </message>
    <message>
        <source>Something between you and the server answered, or the server&apos;s answer is damaged.</source>
        <translation>Algo entre este computador e o servidor respondeu, ou a resposta do servidor está danificada.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not hold exactly the contact that was asked for.</source>
        <translation>A resposta do servidor não contém exatamente o contato solicitado.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was so large that it was not read to its end.</source>
        <translation>A resposta do servidor era tão grande que não foi lida até o fim.</translation>
    </message>
    <message>
        <source>The connection to %1 was refused.</source>
        <translation>A conexão com %1 foi recusada.</translation>
    </message>
    <message>
        <source>No server named %1 was found.</source>
        <translation>Nenhum servidor chamado %1 foi encontrado.</translation>
    </message>
    <message>
        <source>There is no network connection to %1.</source>
        <translation>Não há conexão de rede com %1.</translation>
    </message>
    <message>
        <source>No whole answer came from %1 in time.</source>
        <translation>A conexão com %1 não trouxe uma resposta completa a tempo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the whole answer was here.</source>
        <translation>A conexão com %1 caiu antes que chegasse a resposta completa.</translation>
    </message>
    <message>
        <source>The answer from %1 is not that of a web server.</source>
        <translation>Ao acessar %1, respondeu algo que não se comunica como um servidor web.</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted.</source>
        <translation>Não é possível confiar no certificado que %1 apresenta.</translation>
    </message>
    <message>
        <source>No connection to %1 that is secure enough could be agreed on.</source>
        <translation>Não foi possível estabelecer com %1 uma conexão segura o bastante.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>A solicitação foi cancelada.</translation>
    </message>
    <message>
        <source>The base URL of the account “%1” can&apos;t be used.</source>
        <translation>A URL base da conta “%1” não pode ser usada.</translation>
    </message>
    <message>
        <source>The account ID, the token or the API key of the account “%1” can&apos;t be sent.</source>
        <translation>Não é possível enviar o ID, o token ou a chave de API da conta “%1”.</translation>
    </message>
    <message>
        <source>This is not the ID of a contact.</source>
        <translation>Este não é o ID de um contato.</translation>
    </message>
    <message>
        <source>The account “%1” has neither an API key nor a token.</source>
        <translation>A conta “%1” não tem chave de API nem token.</translation>
    </message>
    <message>
        <source>The server gives no token for the API key of the account “%1”.</source>
        <translation>O servidor não fornece token para a chave de API da conta “%1”.</translation>
    </message>
    <message>
        <source>It happened while a token was asked for.</source>
        <translation>Aconteceu ao solicitar um token.</translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <translation>O servidor diz: “%1”.</translation>
    </message>
    <message>
        <source>What is open stays as it is.</source>
        <translation>O que está aberto fica como está.</translation>
    </message>
    <message>
        <source>The contact was not changed on the server, and your edits are kept.</source>
        <translation>O contato não foi alterado no servidor, e as alterações feitas aqui são mantidas.</translation>
    </message>
    <message>
        <source>The contact may have been changed on the server or not, and your edits are kept.</source>
        <translation>O contato pode ou não ter sido alterado no servidor, e as alterações feitas aqui são mantidas.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Aguarde um pouco e tente novamente.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Tente novamente em %n segundo.</numerusform>
            <numerusform>Tente novamente em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Tente novamente em %n minuto.</numerusform>
            <numerusform>Tente novamente em %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the base URL of the account and your network, then try again.</source>
        <translation>Verifique a URL base da conta e a rede e tente novamente.</translation>
    </message>
    <message>
        <source>Correct what the server names, then send again.</source>
        <translation>Corrija o que o servidor indica e envie novamente.</translation>
    </message>
    <message>
        <source>Check the base URL and the account ID, then try again.</source>
        <translation>Verifique a URL base e o ID da conta e tente novamente.</translation>
    </message>
    <message>
        <source>Enter a new token, or an API key, for the account, then try again.</source>
        <translation>Informe um token novo ou uma chave de API para a conta e tente novamente.</translation>
    </message>
    <message>
        <source>Check the API key and the account ID, then try again.</source>
        <translation>Verifique a chave de API e o ID da conta e tente novamente.</translation>
    </message>
    <message>
        <source>Check the account ID, or ask who runs the account for the right to work in it.</source>
        <translation>Verifique o ID da conta ou peça a quem a administra permissão para trabalhar nela.</translation>
    </message>
    <message>
        <source>Save the account and open a contact by its ID to see.</source>
        <translation>Salve a conta e abra um contato pelo ID para verificar.</translation>
    </message>
    <message>
        <source>Check the ID, and whether the right account is in use.</source>
        <translation>Verifique o ID e se a conta certa está em uso.</translation>
    </message>
    <message>
        <source>Look at what the server holds now before you send again.</source>
        <translation>Antes de enviar novamente, veja o que o servidor tem agora.</translation>
    </message>
    <message>
        <source>Shorten the contact, for example by a row that isn&apos;t needed, then send again.</source>
        <translation>Encurte o contato, por exemplo removendo uma linha desnecessária, e envie novamente.</translation>
    </message>
    <message>
        <source>Open the contact from a file, or copy it and paste it here.</source>
        <translation>Abra o contato de um arquivo, ou copie-o e cole-o aqui.</translation>
    </message>
    <message>
        <source>Try again in a while; if it stays so, tell who runs the server.</source>
        <translation>Tente novamente daqui a pouco; se continuar assim, avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>Check the base URL and whether your network asks for a sign-in, then try again.</source>
        <translation>Verifique a URL base e se a rede pede login e tente novamente.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Verifique a rede e tente novamente.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s settings, then try again.</source>
        <translation>Verifique o proxy nas configurações do sistema e tente novamente.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock, and tell who runs your network.</source>
        <translation>Verifique a URL base e o relógio deste computador e avise quem administra a rede.</translation>
    </message>
    <message>
        <source>Send again when you are ready.</source>
        <translation>Envie novamente quando quiser.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Tente novamente quando quiser.</translation>
    </message>
    <message>
        <source>Correct the account&apos;s settings, then try again.</source>
        <translation>Corrija-os nas configurações da conta e tente novamente.</translation>
    </message>
    <message>
        <source>Enter an API key or a token for the account, then try again.</source>
        <translation>Informe uma chave de API ou um token para a conta e tente novamente.</translation>
    </message>
    <message>
        <source>Give the ID in the form 3c90c3cc-0d44-4b50-8888-8dd25736052a.</source>
        <translation>Informe o ID no formato 3c90c3cc-0d44-4b50-8888-8dd25736052a.</translation>
    </message>
    <message>
        <source>Check the API key and the base URL of the account, then try again.</source>
        <translation>Verifique a chave de API e a URL base da conta e tente novamente.</translation>
    </message>
    <message>
        <source>Give a value: “%1” can&apos;t be left without one.</source>
        <translation>Informe um valor: “%1” não pode ficar sem ele.</translation>
    </message>
    <message>
        <source>Check this value: it came in a form that isn&apos;t expected here, and goes back as it came unless you change it.</source>
        <translation>Confira este valor: ele veio em uma forma não esperada aqui e voltará como veio se não for alterado.</translation>
    </message>
    <message>
        <source>Check this value: it came more than once, and only the last one is kept.</source>
        <translation>Confira este valor: ele veio mais de uma vez, e só o último é mantido.</translation>
    </message>
    <message>
        <source>Write JSON, like {&quot;segment&quot;: &quot;regular&quot;}.</source>
        <translation>Escreva JSON, como {&quot;segment&quot;: &quot;regular&quot;}.</translation>
    </message>
    <message>
        <source>Write a JSON object: keys and values between { and }.</source>
        <translation>Escreva um objeto JSON: chaves e valores entre { e }.</translation>
    </message>
    <message>
        <source>Give a whole number in digits.</source>
        <translation>Informe um número inteiro em algarismos.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Escolha sim ou não.</translation>
    </message>
    <message>
        <source>Give an email address like name@example.com.</source>
        <translation>Informe um e-mail como nome@example.com.</translation>
    </message>
    <message>
        <source>Check this number: one like +57 300 123 4567 can be dialled.</source>
        <translation>Confira este número: um como +57 300 123 4567 pode ser discado.</translation>
    </message>
    <message>
        <source>Use a date that is not in the future.</source>
        <translation>Use uma data que não esteja no futuro.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Escolha uma destas opções: %1.</translation>
    </message>
    <message>
        <source>Give a month from 1 to 12.</source>
        <translation>Informe um mês de 1 a 12.</translation>
    </message>
    <message>
        <source>Give a year of four digits, like 2029.</source>
        <translation>Informe um ano com quatro algarismos, como 2029.</translation>
    </message>
    <message>
        <source>Give the last four digits, like 4242.</source>
        <translation>Informe os quatro últimos algarismos, como 4242.</translation>
    </message>
    <message>
        <source>Check this card: it has expired.</source>
        <translation>Confira este cartão: ele está vencido.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vazio</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>sem linhas</translation>
    </message>
    <message>
        <source>Correct the text there and open it again; what was open stays as it is.</source>
        <translation>Corrija o texto nesse ponto e abra-o novamente; o que estava aberto fica como está.</translation>
    </message>
    <message>
        <source>Choose another text; what was open stays as it is.</source>
        <translation>Escolha outro texto; o que estava aberto fica como está.</translation>
    </message>
    <message>
        <source>The text stops being JSON at line %1, column %2.</source>
        <translation>O texto deixa de ser JSON na linha %1, coluna %2.</translation>
    </message>
    <message>
        <source>The text is nested too deeply at line %1, column %2.</source>
        <translation>O texto tem níveis aninhados demais na linha %1, coluna %2.</translation>
    </message>
    <message>
        <source>The text holds bytes that are not UTF-8 at line %1, column %2.</source>
        <translation>O texto contém bytes que não são UTF-8 na linha %1, coluna %2.</translation>
    </message>
    <message>
        <source>The contact ends before line %1, column %2, but more text follows there.</source>
        <translation>O contato termina antes da linha %1, coluna %2, mas ali há mais texto.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>O texto está vazio.</translation>
    </message>
    <message>
        <source>The text is too large to be one contact: it has %1, and at most %2 are read.</source>
        <translation>O texto é grande demais para ser um só contato: ocupa %1, e são lidos no máximo %2.</translation>
    </message>
    <message>
        <source>The text is JSON, but not an object, so there is no contact in it.</source>
        <translation>O texto é JSON, mas não um objeto, portanto não contém nenhum contato.</translation>
    </message>
    <message>
        <source>The text looks like a server&apos;s answer, but its “data” is not a list.</source>
        <translation>O texto parece uma resposta do servidor, mas seu “data” não é uma lista.</translation>
    </message>
    <message>
        <source>The text is JSON, but none of a contact&apos;s fields is in it.</source>
        <translation>O texto é JSON, mas não contém nenhum dos campos de um contato.</translation>
    </message>
    <message>
        <source>The text is a server&apos;s answer without a contact.</source>
        <translation>O texto é uma resposta do servidor sem nenhum contato.</translation>
    </message>
    <message>
        <source>The text holds more than one contact.</source>
        <translation>O texto contém mais de um contato.</translation>
    </message>
    <message>
        <source>Open a text with exactly one; what was open stays as it is.</source>
        <translation>Abra um texto com exatamente um; o que estava aberto fica como está.</translation>
    </message>
    <message>
        <source>The text holds another contact than the one that was asked for.</source>
        <translation>O texto contém um contato diferente do solicitado.</translation>
    </message>
    <message>
        <source>The contact in the text has no ID.</source>
        <translation>O contato do texto não tem ID.</translation>
    </message>
    <message>
        <source>Say which contact it is for; what was open stays as it is.</source>
        <translation>Informe a qual contato corresponde; o que estava aberto fica como está.</translation>
    </message>
    <message>
        <source>Give the account a name by which you know it.</source>
        <translation>Dê à conta um nome para reconhecê-la.</translation>
    </message>
    <message>
        <source>Use an address that begins with https: http is only for this computer itself.</source>
        <translation>Use um endereço que comece com https: http é só para este próprio computador.</translation>
    </message>
    <message>
        <source>Give the account ID in the form 3c90c3cc-0d44-4b50-8888-8dd25736052a.</source>
        <translation>Informe o ID da conta no formato 3c90c3cc-0d44-4b50-8888-8dd25736052a.</translation>
    </message>
    <message>
        <source>Copy the token once more: it holds a space or another character that no token has.</source>
        <translation>Copie o token outra vez: ele contém um espaço ou outro caractere que nenhum token tem.</translation>
    </message>
    <message>
        <source>Copy the API key once more: it holds a space or another character that no key has.</source>
        <translation>Copie a chave de API outra vez: ela contém um espaço ou outro caractere que nenhuma chave tem.</translation>
    </message>
    <message>
        <source>Give an API key or a token.</source>
        <translation>Informe uma chave de API ou um token.</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Fetched from the server on %1.</source>
        <translation>Obtido do servidor em %1.</translation>
    </message>
    <message>
        <source>Read from a file on %1.</source>
        <translation>Lido de um arquivo em %1.</translation>
    </message>
    <message>
        <source>Pasted from the clipboard on %1.</source>
        <translation>Colado da área de transferência em %1.</translation>
    </message>
    <message>
        <source>Give a plain web address like %1.</source>
        <translation>Informe um endereço da Web simples, como %1.</translation>
    </message>
    <message>
        <source>Check this country: no list knows it. CO or Colombia would do.</source>
        <translation>Confira este país: ele não consta em nenhuma lista. CO ou Colombia serviria.</translation>
    </message>
    <message>
        <source>Use a date like %1, or 1990-12-31.</source>
        <translation>Use uma data como %1, ou 1990-12-31.</translation>
    </message>
    <message>
        <source>Use a date and time like %1, or 2024-05-31T14:30:00Z.</source>
        <translation>Use uma data e hora como %1, ou 2024-05-31T14:30:00Z.</translation>
    </message>
    <message>
        <source>Leave the card number out: only its last four digits may be kept.</source>
        <translation>Omita o número do cartão: só os quatro últimos algarismos podem ser guardados.</translation>
    </message>
    <message>
        <source>Check this: it looks like a card number, and those should not be kept.</source>
        <translation>Confira isto: parece um número de cartão, e esses números não devem ser guardados.</translation>
    </message>
    <message>
        <source>The server holds what was sent: it had arrived.</source>
        <translation>O servidor tem o que foi enviado: tinha chegado.</translation>
    </message>
    <message>
        <source>The certificate of %1 (for “%2”, issued by “%3”) can&apos;t be trusted: %4</source>
        <translation>O certificado de %1 (para “%2”, emitido por “%3”) não é confiável: %4</translation>
    </message>
    <message>
        <source>The file of certificates of the account “%1” can&apos;t be used.</source>
        <translation>O arquivo de certificados da conta “%1” não pode ser usado.</translation>
    </message>
    <message>
        <source>There is no readable certificate (PEM) in this file.</source>
        <translation>Não há nenhum certificado (PEM) legível neste arquivo.</translation>
    </message>
    <message>
        <source>The proxy %1 makes no connection to %2.</source>
        <translation>O proxy %1 não estabelece conexão com %2.</translation>
    </message>
    <message>
        <source>A proxy between you and %1 did not let the request through.</source>
        <translation>Um proxy entre você e %1 não deixou passar a solicitação.</translation>
    </message>
    <message>
        <source>The proxy %1 between you and %2 did not let the request through.</source>
        <translation>O proxy %1, entre você e %2, não deixou passar a solicitação.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>The server keeps their values</source>
        <translation>O servidor mantém os valores deles</translation>
    </message>
    <message>
        <source>The server erases their values</source>
        <translation>O servidor apaga os valores deles</translation>
    </message>
</context>
<context>
    <name>ValueActions</name>
    <message>
        <source>&amp;Restore original</source>
        <translation>Restaurar o ori&amp;ginal</translation>
    </message>
    <message>
        <source>&amp;Empty text</source>
        <translation>Texto va&amp;zio</translation>
    </message>
    <message>
        <source>&amp;Not set</source>
        <translation>&amp;Não definido</translation>
    </message>
    <message>
        <source>&amp;International form</source>
        <translation>Formato &amp;internacional</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste contact</source>
        <translation>Co&amp;lar contato</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Contas…</translation>
    </message>
    <message>
        <source>&amp;Demo account</source>
        <translation>Conta de &amp;demonstração</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Restore &amp;original</source>
        <translation>Restaurar o &amp;original</translation>
    </message>
    <message>
        <source>Restore &amp;all</source>
        <translation>Restaurar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Jump to field…</source>
        <translation>&amp;Ir para o campo…</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Próximo problema</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contato</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>&amp;Cancelar solicitação</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Unlock guarded fields</source>
        <translation>&amp;Desbloquear campos protegidos</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Próximo &amp;painel</translation>
    </message>
    <message>
        <source>Table &amp;%1</source>
        <translation>Tabela &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;About Contact Editor</source>
        <translation>&amp;Sobre o Contact Editor</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Barra de ferramentas principal</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como a área &amp;de trabalho</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nova janela</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Save as JSON…</source>
        <translation>Salvar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar co&amp;mo JSON</translation>
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
        <translation>Salvar como &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>Phone in &amp;international form</source>
        <translation>Telefone em formato inter&amp;nacional</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensagens</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>O &amp;que é isto?</translation>
    </message>
    <message>
        <source>Save draf&amp;t</source>
        <translation>Salvar rascun&amp;ho</translation>
    </message>
    <message>
        <source>For&amp;get everything…</source>
        <translation>Es&amp;quecer tudo…</translation>
    </message>
    <message>
        <source>&amp;Drafts…</source>
        <translation>Ra&amp;scunhos…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>&amp;Copiar detalhes para o suporte</translation>
    </message>
</context>
<context>
    <name>WindowManager</name>
    <message numerus="yes">
        <source>%n of the files were not opened: that would be too many windows at once.</source>
        <translation>
            <numerusform>%n dos arquivos não foi aberto: seriam janelas demais ao mesmo tempo.</numerusform>
            <numerusform>%n dos arquivos não foram abertos: seriam janelas demais ao mesmo tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This contact is open in this window already. What the text holds was not taken.</source>
        <translation>Este contato já está aberto nesta janela. O conteúdo do texto não foi usado.</translation>
    </message>
    <message>
        <source>This contact is open in this window already.</source>
        <translation>Este contato já está aberto nesta janela.</translation>
    </message>
</context>
</TS>
