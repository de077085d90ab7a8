<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Dateline authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>, %Ln s left</source>
        <translation>
            <numerusform>, %Ln s left</numerusform>
            <numerusform>, %Ln s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ImportBar</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ImportController</name>
    <message numerus="yes">
        <source>%Ln articles imported</source>
        <translation>
            <numerusform>%Ln article imported</numerusform>
            <numerusform>%Ln articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing now</source>
        <translation>
            <numerusform>%Ln missing now</numerusform>
            <numerusform>%Ln missing now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ImportReportDialog</name>
    <message numerus="yes">
        <source>%1
%Ln imported</source>
        <translation>
            <numerusform>%1
%Ln imported</numerusform>
            <numerusform>%1
%Ln imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files</source>
        <translation>
            <numerusform>%Ln other file</numerusform>
            <numerusform>%Ln other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::FilterRemedy</name>
    <message numerus="yes">
        <source>Drop the date filter (%n articles)</source>
        <translation>
            <numerusform>Drop the date filter (%n article)</numerusform>
            <numerusform>Drop the date filter (%n articles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the source filter (%n articles)</source>
        <translation>
            <numerusform>Drop the source filter (%n article)</numerusform>
            <numerusform>Drop the source filter (%n articles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the tag filter (%n articles)</source>
        <translation>
            <numerusform>Drop the tag filter (%n article)</numerusform>
            <numerusform>Drop the tag filter (%n articles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the language filter (%n articles)</source>
        <translation>
            <numerusform>Drop the language filter (%n article)</numerusform>
            <numerusform>Drop the language filter (%n articles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the state filter (%n articles)</source>
        <translation>
            <numerusform>Drop the state filter (%n article)</numerusform>
            <numerusform>Drop the state filter (%n articles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the search (%n articles)</source>
        <translation>
            <numerusform>Drop the search (%n article)</numerusform>
            <numerusform>Drop the search (%n articles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the title filter (%n articles)</source>
        <translation>
            <numerusform>Drop the title filter (%n article)</numerusform>
            <numerusform>Drop the title filter (%n articles)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Window::MainWindow</name>
    <message numerus="yes">
        <source>%Ln files were refused.</source>
        <translation>
            <numerusform>%Ln file was refused.</numerusform>
            <numerusform>%Ln files were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are doubtful.</source>
        <translation>
            <numerusform>%Ln file is doubtful.</numerusform>
            <numerusform>%Ln files are doubtful.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln articles</source>
        <translation>
            <numerusform>%1 of %Ln article</numerusform>
            <numerusform>%1 of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%1: %Ln rows refer to rows that are not there.</source>
        <translation>
            <numerusform>%1: %Ln row refers to a row that is not there.</numerusform>
            <numerusform>%1: %Ln rows refer to rows that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the archive stopped unexpectedly after %Ln entries; what follows was not read.</source>
        <translation>
            <numerusform>Reading the archive stopped unexpectedly after %Ln entry; what follows was not read.</numerusform>
            <numerusform>Reading the archive stopped unexpectedly after %Ln entries; what follows was not read.</numerusform>
        </translation>
    </message>
</context>
</TS>
