<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContactHeader</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactIdQuestion</name>
    <message numerus="yes">
        <source>This text holds %n IDs. Leave the one of the contact in it.</source>
        <translation>
            <numerusform>This text holds %n ID. Leave the one of the contact in it.</numerusform>
            <numerusform>This text holds %n IDs. Leave the one of the contact in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactOpener</name>
    <message numerus="yes">
        <source>There are %n contact IDs in this text. Take one of them; what was open stays as it is.</source>
        <translation>
            <numerusform>There is %n contact ID in this text. Take one of them; what was open stays as it is.</numerusform>
            <numerusform>There are %n contact IDs in this text. Take one of them; what was open stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message numerus="yes">
        <source>%n change(s) on this page were not sent.</source>
        <translation>
            <numerusform>%n change on this page was not sent.</numerusform>
            <numerusform>%n changes on this page were not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryMessages</name>
    <message numerus="yes">
        <source>In %n second(s) the contact is looked at on the server, and sent again if need be.</source>
        <translation>
            <numerusform>In %n second the contact is looked at on the server, and sent again if need be.</numerusform>
            <numerusform>In %n seconds the contact is looked at on the server, and sent again if need be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftFlow</name>
    <message numerus="yes">
        <source>%n draft(s) wait to be sent. Contact &gt; Drafts lists them.</source>
        <translation>
            <numerusform>%n draft waits to be sent. Contact &gt; Drafts lists it.</numerusform>
            <numerusform>%n drafts wait to be sent. Contact &gt; Drafts lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your draft of %1 is open as you left it, with %n change(s).</source>
        <translation>
            <numerusform>Your draft of %1 is open as you left it, with %n change.</numerusform>
            <numerusform>Your draft of %1 is open as you left it, with %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message numerus="yes">
        <source>This contact has %n change(s) that were not sent.</source>
        <translation>
            <numerusform>This contact has %n change that was not sent.</numerusform>
            <numerusform>This contact has %n changes that were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n change(s) that were not sent.</source>
        <translation>
            <numerusform>%1 has %n change that was not sent.</numerusform>
            <numerusform>%1 has %n changes that were not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeDetails</name>
    <message numerus="yes">
        <source>Put on the wire: %n time(s)</source>
        <translation>
            <numerusform>Put on the wire: %n time</numerusform>
            <numerusform>Put on the wire: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) were refused: %1.</source>
        <translation>
            <numerusform>%n pasted cell was refused: %1.</numerusform>
            <numerusform>%n pasted cells were refused: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) found no column or row and were left out.</source>
        <translation>
            <numerusform>%n pasted cell found no column or row and was left out.</numerusform>
            <numerusform>%n pasted cells found no column or row and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestStatus</name>
    <message numerus="yes">
        <source>%n request(s) left</source>
        <translation>
            <numerusform>%n request left</numerusform>
            <numerusform>%n requests left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more in %n second(s)</source>
        <translation>
            <numerusform>more in %n second</numerusform>
            <numerusform>more in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Next try in %n second</numerusform>
            <numerusform>Next try in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>%n documented field(s) of it are not known here.</source>
        <translation>
            <numerusform>%n documented field of it is not known here.</numerusform>
            <numerusform>%n documented fields of it are not known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that have no value here any more are left out of the request, and this server keeps what it has there.</source>
        <translation>
            <numerusform>%n field that has no value here any more is left out of the request, and this server keeps what it has there.</numerusform>
            <numerusform>%n fields that have no value here any more are left out of the request, and this server keeps what it has there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documented field(s) of it are not known here and left out of the request, and this server erases what is left out.</source>
        <translation>
            <numerusform>%n documented field of it is not known here and left out of the request, and this server erases what is left out.</numerusform>
            <numerusform>%n documented fields of it are not known here and left out of the request, and this server erases what is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of it that the API page doesn&apos;t name are never sent, and this server may erase them.</source>
        <translation>
            <numerusform>%n value of it that the API page doesn&apos;t name is never sent, and this server may erase it.</numerusform>
            <numerusform>%n values of it that the API page doesn&apos;t name are never sent, and this server may erase them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendFlow</name>
    <message numerus="yes">
        <source>%n error(s) keep the contact from being sent. F8 goes to the next.</source>
        <translation>
            <numerusform>%n error keeps the contact from being sent. F8 goes to it.</numerusform>
            <numerusform>%n errors keep the contact from being sent. F8 goes to the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server stored %n place(s) otherwise than sent; they are marked.</source>
        <translation>
            <numerusform>The server stored %n place otherwise than sent; it is marked.</numerusform>
            <numerusform>The server stored %n places otherwise than sent; they are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more requests for %n second(s). Nothing was sent yet.</source>
        <translation>
            <numerusform>The server takes no more requests for %n second. Nothing was sent yet.</numerusform>
            <numerusform>The server takes no more requests for %n seconds. Nothing was sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsModel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>in a list of tags</comment>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <comment>in an object of tags</comment>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserMessages</name>
    <message numerus="yes">
        <source>The server did not accept %n value(s) of the contact.</source>
        <translation>
            <numerusform>The server did not accept %n value of the contact.</numerusform>
            <numerusform>The server did not accept %n values of the contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowManager</name>
    <message numerus="yes">
        <source>%n of the files were not opened: that would be too many windows at once.</source>
        <translation>
            <numerusform>%n of the files was not opened: that would be too many windows at once.</numerusform>
            <numerusform>%n of the files were not opened: that would be too many windows at once.</numerusform>
        </translation>
    </message>
</context>
</TS>
