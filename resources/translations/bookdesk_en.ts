<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>The quote is good for %n second(s)</source>
        <translation><numerusform>The quote is good for %n second</numerusform><numerusform>The quote is good for %n seconds</numerusform></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation><numerusform>%n key</numerusform><numerusform>%n keys</numerusform></translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation><numerusform>%n day old</numerusform><numerusform>%n days old</numerusform></translation>
    </message>
</context>
</TS>
