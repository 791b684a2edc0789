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
</context>
<context>
    <name>AccountsDialog</name>
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
        <source>API keys and tokens are kept, not encrypted, in %1, a file that only you can read.</source>
        <translation>As chaves de API e os tokens são guardados sem criptografia em %1, um arquivo que só você pode ler.</translation>
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
    <name>CellDelegate</name>
    <message>
        <source>This row is removed when the contact is sent; “Take back” keeps it.</source>
        <translation>Esta linha será removida quando o contato for enviado; “Recuperar” a mantém.</translation>
    </message>
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
    <name>DemoAccount</name>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Typed while sending</source>
        <translation>Digitado durante o envio</translation>
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
    <name>FieldRow</name>
    <message>
        <source>changed, was %1</source>
        <translation>alterado, antes: %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>O servidor diz: %1</translation>
    </message>
    <message>
        <source>The server made this %1; %2 was sent.</source>
        <translation>O servidor mudou para %1; foi enviado %2.</translation>
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
    <message>
        <source>&amp;Restore original</source>
        <translation>&amp;Restaurar o original</translation>
    </message>
    <message>
        <source>&amp;Empty text</source>
        <translation>Texto &amp;vazio</translation>
    </message>
    <message>
        <source>&amp;Not set</source>
        <translation>&amp;Não definido</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Waiting for the server</source>
        <translation>Aguardando o servidor</translation>
    </message>
    <message>
        <source>About Contact Editor</source>
        <translation>Sobre o Contact Editor</translation>
    </message>
    <message>
        <source>Contact Editor %1 corrects contacts of Masivo&apos;s storefront, one after another.</source>
        <translation>O Contact Editor %1 corrige, um após o outro, os contatos da loja da Masivo.</translation>
    </message>
    <message>
        <source>The demo account could not be started. Connect an account under File &gt; Accounts.</source>
        <translation>Não foi possível iniciar a conta de demonstração. Conecte uma conta em Arquivo &gt; Contas.</translation>
    </message>
    <message>
        <source>%1 – Contact Editor</source>
        <comment>window title</comment>
        <translation>%1 – Contact Editor</translation>
    </message>
    <message>
        <source>Open a contact by its ID, from a file, or paste one.</source>
        <translation>Abra um contato pelo ID ou de um arquivo, ou cole um.</translation>
    </message>
    <message>
        <source>This is the demo account: invented people, and nothing leaves this computer.</source>
        <translation>Esta é a conta de demonstração: as pessoas são inventadas e nada sai deste computador.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left</source>
        <translation>
            <numerusform>Resta %n solicitação</numerusform>
            <numerusform>Restam %n solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to field</source>
        <translation>Ir para o campo</translation>
    </message>
    <message>
        <source>A few letters of the field&apos;s name:</source>
        <translation>Algumas letras do nome do campo:</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Contact &amp;ID, or any text or link that holds it:</source>
        <translation>&amp;ID do contato, ou qualquer texto ou link que o contenha:</translation>
    </message>
    <message>
        <source>Open a contact</source>
        <translation>Abrir um contato</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>ID do contato</translation>
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
        <source>Give the ID of the contact.</source>
        <translation>Informe o ID do contato.</translation>
    </message>
    <message>
        <source>Give a text with exactly one ID, like 3c90c3cc-0d44-4b50-8888-8dd25736052a.</source>
        <translation>Informe um texto com exatamente um ID, como 3c90c3cc-0d44-4b50-8888-8dd25736052a.</translation>
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
    <name>OthersPane</name>
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
        <source>Nothing was changed. The contact would be sent as it is.</source>
        <translation>Nada foi alterado. O contato seria enviado como está.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>This is the request as it will be sent, except for the token, which is hidden, and the line breaks, which are for reading.</source>
        <translation>Esta é a solicitação como será enviada, exceto o token, que fica oculto aqui, e as quebras de linha, postas para leitura.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
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
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message numerus="yes">
        <source>The server stored %n place(s) otherwise than sent; they are marked.</source>
        <translation>
            <numerusform>O servidor gravou %n dado de forma diferente da enviada; ele está marcado.</numerusform>
            <numerusform>O servidor gravou %n dados de forma diferente da enviada; eles estão marcados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
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
        <source>The proxy between you and %1 did not let the request through.</source>
        <translation>O proxy entre este computador e %1 não deixou a solicitação passar.</translation>
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
        <source>Use a date like 1990-12-31.</source>
        <translation>Use uma data como 1990-12-31.</translation>
    </message>
    <message>
        <source>Use a date and time with its zone, like 2024-05-31T14:30:00Z.</source>
        <translation>Use data e hora com o fuso horário, como 2024-05-31T14:30:00Z.</translation>
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
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Clear cells</source>
        <translation>Limpar células</translation>
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
</context>
</TS>
