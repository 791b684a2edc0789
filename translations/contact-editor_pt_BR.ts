<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>S&amp;how the API key and the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets tokens by itself, all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only needed without an API key; serves for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name: one account is already called so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountSwitch</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind of account and its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountTest</name>
    <message>
        <source>Trying the account out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys and tokens are kept, not encrypted, in %1, a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this account from this computer, its key and token too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from this computer, its key and token too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: this account still lacks something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts could not be written to %1. Check the disk and the file&apos;s permissions, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>This row is removed when the contact is sent; “Take back” keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server made this %1; %2 was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>Copy the contact ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactOpener</name>
    <message>
        <source>The contact is still being sent. Wait for the answer, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a text with one contact ID. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another request is under way. Wait for it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a table&apos;s name and how many rows it has</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoAccount</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Typed while sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Street 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted (soft delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>changed, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server made this %1; %2 was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message numerus="yes">
        <source>This contact has %n change(s) that were not sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n change(s) that were not sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them, discard them for good, or stay with the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Contact Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Editor %1 corrects contacts of Masivo&apos;s storefront, one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo account could not be started. Connect an account under File &gt; Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Contact Editor</source>
        <comment>window title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a contact by its ID, from a file, or paste one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo account: invented people, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of the field&apos;s name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Contact &amp;ID, or any text or link that holds it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which contact is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds no contact &amp;ID. Give the ID of the contact it is for, or a text that holds it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text about %1 holds no contact &amp;ID. Give the ID of the contact it is for, or a text that holds it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the ID of the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a text with exactly one ID, like 3c90c3cc-0d44-4b50-8888-8dd25736052a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a contact from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreigner card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>contact without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact came from a file, not from the server, which may hold something newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact was pasted and did not come from the server, which may hold something newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documented field(s) of it are not known here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The whole contact is sent, so this could erase what isn&apos;t known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact was opened in another account, with the ID %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The contact would be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the request as it will be sent, but for the token: it is hidden here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it all the &amp;same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick “Send it all the same” first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, new row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a field, then what is in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value in quotes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (as another type of value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is now row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(key without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (looks the same, but is written with other characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undocumented values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a second look at this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendFlow</name>
    <message>
        <source>A request is under way. What you type meanwhile can be sent after its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) keep the contact from being sent. F8 goes to the next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server stored %n place(s) otherwise than sent; they are marked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact is stored in the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact was fetched from the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered well: the account “%1” can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the question (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the contact (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server did not accept %n value(s) of the contact.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers, but doesn&apos;t list contacts, so the account could not be tried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact with this ID in the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the token of the account “%1”; it may have expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the account “%1”, not even with a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address, and contacts are never sent on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address, at %1, and contacts are never sent on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let you work in the account with the ID %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reports a conflict: someone else may have changed the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact is larger than the server takes: it has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no more requests for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no way to fetch a contact by its ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed by itself (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between you and the server answered, or the server&apos;s answer is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer does not hold exactly the contact that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer was so large that it was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server named %1 was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole answer came from %1 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the whole answer was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered at %1 does not talk like a web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between you and %1 did not let the request through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 that is secure enough could be agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL of the account “%1” can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account ID, the token or the API key of the account “%1” can&apos;t be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the ID of a contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” has neither an API key nor a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives no token for the API key of the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened while a token was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact was not changed on the server, and your edits are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact may have been changed on the server or not, and your edits are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check the base URL of the account and your network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what the server names, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL and the account ID, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new token, or an API key, for the account, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API key and the account ID, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account ID, or ask who runs the account for the right to work in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the account and open a contact by its ID to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ID, and whether the right account is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what the server holds now before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the contact, for example by a row that isn&apos;t needed, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the contact from a file, or copy it and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while; if it stays so, tell who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL and whether your network asks for a sign-in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock, and tell who runs your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct them in the account&apos;s settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an API key or a token for the account, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the ID in the form 3c90c3cc-0d44-4b50-8888-8dd25736052a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API key and the base URL of the account, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a value: “%1” can&apos;t be left without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this value: it came in a form that isn&apos;t expected here, and goes back as it came unless you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this value: it came more than once, and only the last one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write JSON, like {&quot;segment&quot;: &quot;regular&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a JSON object: keys and values between { and }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an email address like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this number: one like +57 300 123 4567 can be dialled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a date like 1990-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a date and time with its zone, like 2024-05-31T14:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a date that is not in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a month from 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a year of four digits, like 2029.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the last four digits, like 4242.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this card: it has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the text there and open it again; what was open stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another text; what was open stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stops being JSON at line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is nested too deeply at line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds bytes that are not UTF-8 at line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact ends before line %1, column %2, but more text follows there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too large to be one contact: it has %1, and at most %2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is JSON, but not an object, so there is no contact in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text looks like a server&apos;s answer, but its “data” is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is JSON, but none of a contact&apos;s fields is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is a server&apos;s answer without a contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds more than one contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text with exactly one; what was open stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds another contact than the one that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact in the text has no ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which contact it is for; what was open stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name by which you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a web address like %1, without a question mark, a # or a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https: http is only for this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account ID in the form 3c90c3cc-0d44-4b50-8888-8dd25736052a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token once more: it holds a blank or another character no token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the API key once more: it holds a blank or another character no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an API key or a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched from the server on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a file on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted from the clipboard on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsPane</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock guarded fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table &amp;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Contact Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
