<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Citations</name>
    <message numerus="yes">
        <source>%Ln article(s) are not in the index any more and cannot be cited.</source>
        <translation>
            <numerusform>%Ln article is not in the index any more and cannot be cited.</numerusform>
            <numerusform>%Ln articles are not in the index any more and cannot be cited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>, %Ln s left</source>
        <translation>
            <numerusform>, %Ln s left</numerusform>
            <numerusform>, %Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are not in the search index yet. Run &quot;dateline import&quot; on any path to add them.</source>
        <translation>
            <numerusform>%Ln article is not in the search index yet. Run &quot;dateline import&quot; on any path to add it.</numerusform>
            <numerusform>%Ln articles are not in the search index yet. Run &quot;dateline import&quot; on any path to add them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights were not found in the new text of their articles. &quot;dateline notes list --orphans&quot; lists them.</source>
        <translation>
            <numerusform>%Ln highlight was not found in the new text of its article. &quot;dateline notes list --orphans&quot; lists it.</numerusform>
            <numerusform>%Ln highlights were not found in the new text of their articles. &quot;dateline notes list --orphans&quot; lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article&apos;s text does not have this quote to the letter, and %n passages much like it. Give it as &quot;dateline show ID --text&quot; prints it.</source>
        <translation>
            <numerusform>The article&apos;s text does not have this quote to the letter, and %n passage much like it. Give it as &quot;dateline show ID --text&quot; prints it.</numerusform>
            <numerusform>The article&apos;s text does not have this quote to the letter, and %n passages much like it. Give it as &quot;dateline show ID --text&quot; prints it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quote occurs %n times in the article&apos;s text. Say which one with --occurrence, from 1.</source>
        <translation>
            <numerusform>The quote occurs %n time in the article&apos;s text. Say which one with --occurrence, from 1.</numerusform>
            <numerusform>The quote occurs %n times in the article&apos;s text. Say which one with --occurrence, from 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quote occurs only %n times in the article&apos;s text.</source>
        <translation>
            <numerusform>The quote occurs only %n time in the article&apos;s text.</numerusform>
            <numerusform>The quote occurs only %n times in the article&apos;s text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are still to be read for timelines, with the rules and places of now. Run &quot;dateline import&quot; on any path to read them.</source>
        <translation>
            <numerusform>%Ln article is still to be read for timelines, with the rules and places of now. Run &quot;dateline import&quot; on any path to read it.</numerusform>
            <numerusform>%Ln articles are still to be read for timelines, with the rules and places of now. Run &quot;dateline import&quot; on any path to read them.</numerusform>
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
        <source>%1 also holds %Ln article(s); &quot;dateline import&quot; brings them into the library.</source>
        <translation>
            <numerusform>%1 also holds %Ln article; &quot;dateline import&quot; brings it into the library.</numerusform>
            <numerusform>%1 also holds %Ln articles; &quot;dateline import&quot; brings them into the library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Care::CheckDialog</name>
    <message numerus="yes">
        <source>%Ln problem(s) found.</source>
        <translation>
            <numerusform>%Ln problem found.</numerusform>
            <numerusform>%Ln problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Commands::ValueProvider</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Exporting::MapPicture</name>
    <message numerus="yes">
        <source>and %Ln more places</source>
        <translation>
            <numerusform>and %Ln more place</numerusform>
            <numerusform>and %Ln more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::DateHistogram</name>
    <message numerus="yes">
        <source>%n periods</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
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
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation>
            <numerusform>%Ln later</numerusform>
            <numerusform>%Ln later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles before these days: show them</source>
        <translation>
            <numerusform>%Ln article before these days: show it</numerusform>
            <numerusform>%Ln articles before these days: show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles after these days: show them</source>
        <translation>
            <numerusform>%Ln article after these days: show it</numerusform>
            <numerusform>%Ln articles after these days: show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::DateSection</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::FacetSection</name>
    <message numerus="yes">
        <source>Show all (%Ln)</source>
        <translation>
            <numerusform>Show all (%Ln)</numerusform>
            <numerusform>Show all (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Images::HostQuestionDialog</name>
    <message numerus="yes">
        <source>Fetch %Ln image(s) from the network?</source>
        <translation>
            <numerusform>Fetch %Ln image from the network?</numerusform>
            <numerusform>Fetch %Ln images from the network?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same for %Ln other host(s) of this request</source>
        <translation>
            <numerusform>The same for %Ln other host of this request</numerusform>
            <numerusform>The same for %Ln other hosts of this request</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host that the article names leads on to another one. Fetch %Ln image(s) from there?</source>
        <translation>
            <numerusform>The host that the article names leads on to another one. Fetch %Ln image from there?</numerusform>
            <numerusform>The host that the article names leads on to another one. Fetch %Ln images from there?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Images::ImageBar</name>
    <message numerus="yes">
        <source>%1 of %Ln article(s)</source>
        <translation>
            <numerusform>%1 of %Ln article</numerusform>
            <numerusform>%1 of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <translation>
            <numerusform>%1 of %Ln</numerusform>
            <numerusform>%1 of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for your answer</source>
        <translation>
            <numerusform>%Ln waiting for your answer</numerusform>
            <numerusform>%Ln waiting for your answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Images::RemovalQuestion</name>
    <message numerus="yes">
        <source>Remove %Ln kept image(s)?</source>
        <translation>
            <numerusform>Remove %Ln kept image?</numerusform>
            <numerusform>Remove %Ln kept images?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Import::DropTarget</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ImportBar</name>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>%Ln more waiting</numerusform>
            <numerusform>%Ln more waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
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
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ImportHistoryModel</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles imported</source>
        <translation>
            <numerusform>%Ln article imported</numerusform>
            <numerusform>%Ln articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles updated</source>
        <translation>
            <numerusform>%Ln article updated</numerusform>
            <numerusform>%Ln articles updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles unchanged</source>
        <translation>
            <numerusform>%Ln article unchanged</numerusform>
            <numerusform>%Ln articles unchanged</numerusform>
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
        <source>%Ln missing since</source>
        <translation>
            <numerusform>%Ln missing since</numerusform>
            <numerusform>%Ln missing since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files left out</source>
        <translation>
            <numerusform>%Ln other file left out</numerusform>
            <numerusform>%Ln other files left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ImportReportDialog</name>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::ArticleDelegate</name>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::FacetModel</name>
    <message numerus="yes">
        <source>%1, %Ln articles</source>
        <translation>
            <numerusform>%1, %Ln article</numerusform>
            <numerusform>%1, %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::FilterChips</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln ms</source>
        <translation>
            <numerusform>Found in %Ln ms</numerusform>
            <numerusform>Found in %Ln ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::FilterRemedy</name>
    <message numerus="yes">
        <source>Drop the date filter (%Ln articles)</source>
        <translation>
            <numerusform>Drop the date filter (%Ln article)</numerusform>
            <numerusform>Drop the date filter (%Ln articles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the source filter (%Ln articles)</source>
        <translation>
            <numerusform>Drop the source filter (%Ln article)</numerusform>
            <numerusform>Drop the source filter (%Ln articles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the tag filter (%Ln articles)</source>
        <translation>
            <numerusform>Drop the tag filter (%Ln article)</numerusform>
            <numerusform>Drop the tag filter (%Ln articles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the language filter (%Ln articles)</source>
        <translation>
            <numerusform>Drop the language filter (%Ln article)</numerusform>
            <numerusform>Drop the language filter (%Ln articles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the state filter (%Ln articles)</source>
        <translation>
            <numerusform>Drop the state filter (%Ln article)</numerusform>
            <numerusform>Drop the state filter (%Ln articles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show archived articles (%Ln)</source>
        <translation>
            <numerusform>Show archived articles (%Ln)</numerusform>
            <numerusform>Show archived articles (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the search (%Ln articles)</source>
        <translation>
            <numerusform>Without the search (%Ln article)</numerusform>
            <numerusform>Without the search (%Ln articles)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::HistogramModel</name>
    <message numerus="yes">
        <source>%1, %n articles</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::ListHeader</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteDetail</name>
    <message numerus="yes">
        <source>%Ln notes are selected</source>
        <translation>
            <numerusform>%Ln note is selected</numerusform>
            <numerusform>%Ln notes are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteFacetModel</name>
    <message numerus="yes">
        <source>%1, %Ln note(s)</source>
        <translation>
            <numerusform>%1, %Ln note</numerusform>
            <numerusform>%1, %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteFilterColumn</name>
    <message numerus="yes">
        <source>Trash, %Ln note(s)</source>
        <translation>
            <numerusform>Trash, %Ln note</numerusform>
            <numerusform>Trash, %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteFilterSection</name>
    <message numerus="yes">
        <source>Show all (%Ln)</source>
        <translation>
            <numerusform>Show all (%Ln)</numerusform>
            <numerusform>Show all (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteKeeper</name>
    <message numerus="yes">
        <source>Change Colour of %Ln Note(s)</source>
        <translation>
            <numerusform>Change Colour of %Ln Note</numerusform>
            <numerusform>Change Colour of %Ln Notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln Note(s)</source>
        <translation>
            <numerusform>Tag %Ln Note</numerusform>
            <numerusform>Tag %Ln Notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Untag %Ln Note(s)</source>
        <translation>
            <numerusform>Untag %Ln Note</numerusform>
            <numerusform>Untag %Ln Notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Note(s)</source>
        <translation>
            <numerusform>Delete %Ln Note</numerusform>
            <numerusform>Delete %Ln Notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Note(s)</source>
        <translation>
            <numerusform>Restore %Ln Note</numerusform>
            <numerusform>Restore %Ln Notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour of %Ln note(s) changed</source>
        <translation>
            <numerusform>Colour of %Ln note changed</numerusform>
            <numerusform>Colour of %Ln notes changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) tagged</source>
        <translation>
            <numerusform>%Ln note tagged</numerusform>
            <numerusform>%Ln notes tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag removed from %Ln note(s)</source>
        <translation>
            <numerusform>Tag removed from %Ln note</numerusform>
            <numerusform>Tag removed from %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) deleted</source>
        <translation>
            <numerusform>%Ln note deleted</numerusform>
            <numerusform>%Ln notes deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) restored</source>
        <translation>
            <numerusform>%Ln note restored</numerusform>
            <numerusform>%Ln notes restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Note(s)</source>
        <translation>
            <numerusform>Import %Ln Note</numerusform>
            <numerusform>Import %Ln Notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) imported</source>
        <translation>
            <numerusform>%Ln note imported</numerusform>
            <numerusform>%Ln notes imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesBrowser</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln note(s)</source>
        <translation>
            <numerusform>%L1 of %Ln note</numerusform>
            <numerusform>%L1 of %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %Ln note(s):</source>
        <translation>
            <numerusform>Tag for %Ln note:</numerusform>
            <numerusform>Tag for %Ln notes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln note(s) for good?</source>
        <translation>
            <numerusform>Delete %Ln note for good?</numerusform>
            <numerusform>Delete %Ln notes for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesBulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesPanel</name>
    <message numerus="yes">
        <source>%Ln highlights and notes</source>
        <translation>
            <numerusform>%Ln highlight or note</numerusform>
            <numerusform>%Ln highlights and notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::NotesExport::ExportDialog</name>
    <message numerus="yes">
        <source>Selected: %Ln note(s)</source>
        <translation>
            <numerusform>Selected: %Ln note</numerusform>
            <numerusform>Selected: %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed: %Ln note(s)</source>
        <translation>
            <numerusform>Listed: %Ln note</numerusform>
            <numerusform>Listed: %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All: %Ln note(s)</source>
        <translation>
            <numerusform>All: %Ln note</numerusform>
            <numerusform>All: %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Selected: %Ln article(s)</source>
        <translation>
            <numerusform>Selected: %Ln article</numerusform>
            <numerusform>Selected: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed: %Ln article(s)</source>
        <translation>
            <numerusform>Listed: %Ln article</numerusform>
            <numerusform>Listed: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With notes: %Ln article(s)</source>
        <translation>
            <numerusform>With notes: %Ln article</numerusform>
            <numerusform>With notes: %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::NotesExport::NotesExporter</name>
    <message numerus="yes">
        <source>%Ln article(s) exported.</source>
        <translation>
            <numerusform>%Ln article exported.</numerusform>
            <numerusform>%Ln articles exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) exported.</source>
        <translation>
            <numerusform>%Ln note exported.</numerusform>
            <numerusform>%Ln notes exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::NotesImport::NotesImportDialog</name>
    <message numerus="yes">
        <source>Import the %Ln article(s) of the bundle, too</source>
        <translation>
            <numerusform>Import the article of the bundle, too</numerusform>
            <numerusform>Import the %Ln articles of the bundle, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) will be added.</source>
        <translation>
            <numerusform>%Ln note will be added.</numerusform>
            <numerusform>%Ln notes will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) will be brought up to date: changed in the file, not here.</source>
        <translation>
            <numerusform>%Ln note will be brought up to date: changed in the file, not here.</numerusform>
            <numerusform>%Ln notes will be brought up to date: changed in the file, not here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) are here already.</source>
        <translation>
            <numerusform>%Ln note is here already.</numerusform>
            <numerusform>%Ln notes are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were changed here and in the file: nothing happens to them unless you choose.</source>
        <translation>
            <numerusform>%Ln note was changed here and in the file: nothing happens to it unless you choose.</numerusform>
            <numerusform>%Ln notes were changed here and in the file: nothing happens to them unless you choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no place yet: their article or passage is not in the library. They are kept, and find it when it comes.</source>
        <translation>
            <numerusform>%Ln of them has no place yet: its article or passage is not in the library. It is kept, and finds it when it comes.</numerusform>
            <numerusform>%Ln of them have no place yet: their article or passage is not in the library. They are kept, and find it when it comes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::HitBar</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln hits are marked.</source>
        <translation>
            <numerusform>Only the first %Ln hit is marked.</numerusform>
            <numerusform>Only the first %Ln hits are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ImagePlaceholders</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %Ln image(s) from %1</source>
        <translation>
            <numerusform>Load image from %1</numerusform>
            <numerusform>Load %Ln images from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln image(s) from %1 for reading offline</source>
        <translation>
            <numerusform>Keep image from %1 for reading offline</numerusform>
            <numerusform>Keep %Ln images from %1 for reading offline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::NameBubble</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>After some of the other names of a person</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::NoteStrip</name>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::ChangedText</name>
    <message numerus="yes">
        <source>… %Ln paragraphs unchanged</source>
        <translation>
            <numerusform>… %Ln paragraph unchanged</numerusform>
            <numerusform>… %Ln paragraphs unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::VersionDiffView</name>
    <message numerus="yes">
        <source>%Ln characters added</source>
        <translation>
            <numerusform>%Ln character added</numerusform>
            <numerusform>%Ln characters added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters removed</source>
        <translation>
            <numerusform>%Ln character removed</numerusform>
            <numerusform>%Ln characters removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Search::SearchController</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::ImagesPage</name>
    <message numerus="yes">
        <source>%Ln image(s), %1</source>
        <translation>
            <numerusform>%Ln image, %1</numerusform>
            <numerusform>%Ln images, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::KeysPage</name>
    <message numerus="yes">
        <source>Drop the keys you chose for %Ln actions?</source>
        <translation>
            <numerusform>Drop the keys you chose for %Ln action?</numerusform>
            <numerusform>Drop the keys you chose for %Ln actions?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::ReadingPage</name>
    <message numerus="yes">
        <source>%Ln px, normal</source>
        <translation>
            <numerusform>%Ln px, normal</numerusform>
            <numerusform>%Ln px, normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln px</source>
        <translation>
            <numerusform>%Ln px</numerusform>
            <numerusform>%Ln px</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Chinese characters</source>
        <translation>
            <numerusform>%Ln Chinese character</numerusform>
            <numerusform>%Ln Chinese characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::SettingsDialog</name>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::SourcesPage</name>
    <message numerus="yes">
        <source>“%1” stands for %Ln sources.</source>
        <translation>
            <numerusform>“%1” stands for %Ln source.</numerusform>
            <numerusform>“%1” stands for %Ln sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the names you gave %Ln sources?</source>
        <translation>
            <numerusform>Drop the names you gave %Ln source?</numerusform>
            <numerusform>Drop the names you gave %Ln sources?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Support::MessageBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more messages</source>
        <translation>
            <numerusform>%Ln more message</numerusform>
            <numerusform>%Ln more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Timeline::EntityListModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln article(s)</source>
        <extracomment>Name, kind and number of articles: &quot;Jens Stoltenberg, person, 12 articles&quot;.</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln article</numerusform>
            <numerusform>%1, %2, %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::ChangesDialog</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::EntityDelegate</name>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <extracomment>Kind and number of articles: &quot;person, 12 articles&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln article</numerusform>
            <numerusform>%1, %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A list of names, and how many more there are.</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::EntryCard</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::MapWords</name>
    <message numerus="yes">
        <source>; and %Ln more</source>
        <comment>places</comment>
        <translation>
            <numerusform>; and %Ln more</numerusform>
            <numerusform>; and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) without a position</source>
        <translation>
            <numerusform>%Ln place without a position</numerusform>
            <numerusform>%Ln places without a position</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::NameProvider</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::OverviewStrip</name>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln later</numerusform>
            <numerusform>%Ln later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln entries</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1: %Ln entry</numerusform>
            <numerusform>%1: %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::ReadingStrip</name>
    <message numerus="yes">
        <source>Reading names: %Ln article(s) left</source>
        <translation>
            <numerusform>Reading names: %Ln article left</numerusform>
            <numerusform>Reading names: %Ln articles left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) not read for names yet</source>
        <translation>
            <numerusform>%Ln article not read for names yet</numerusform>
            <numerusform>%Ln articles not read for names yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::SplitDialog</name>
    <message numerus="yes">
        <source>%1 (%Ln article(s))</source>
        <extracomment>A name, and how many articles use it.</extracomment>
        <translation>
            <numerusform>%1 (%Ln article)</numerusform>
            <numerusform>%1 (%Ln articles)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::SuggestionsDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) give one as the other&apos;s name, side by side.</source>
        <translation>
            <numerusform>%Ln article gives one as the other&apos;s name, side by side.</numerusform>
            <numerusform>%Ln articles give one as the other&apos;s name, side by side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) give one as the abbreviation of the other.</source>
        <translation>
            <numerusform>%Ln article gives one as the abbreviation of the other.</numerusform>
            <numerusform>%Ln articles give one as the abbreviation of the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) use one as short for the other.</source>
        <translation>
            <numerusform>%Ln article uses one as short for the other.</numerusform>
            <numerusform>%Ln articles use one as short for the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) speak for it.</source>
        <translation>
            <numerusform>%Ln article speaks for it.</numerusform>
            <numerusform>%Ln articles speak for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelineEditor</name>
    <message numerus="yes">
        <source>%Ln name(s) are one now</source>
        <translation>
            <numerusform>%Ln name is one now</numerusform>
            <numerusform>%Ln names are one now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) split off</source>
        <translation>
            <numerusform>%Ln name split off</numerusform>
            <numerusform>%Ln names split off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken back</source>
        <translation>
            <numerusform>%Ln change taken back</numerusform>
            <numerusform>%Ln changes taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelineHead</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::TagChoiceModel</name>
    <message numerus="yes">
        <source>%1, %Ln articles</source>
        <translation>
            <numerusform>%1, %Ln article</numerusform>
            <numerusform>%1, %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::TagEditor</name>
    <message numerus="yes">
        <source>Tags of %Ln articles</source>
        <translation>
            <numerusform>Tags of %Ln article</numerusform>
            <numerusform>Tags of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Window::ExchangeCommands</name>
    <message numerus="yes">
        <source>%Ln citation(s) copied.</source>
        <translation>
            <numerusform>%Ln citation copied.</numerusform>
            <numerusform>%Ln citations copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Window::ImageCommands</name>
    <message numerus="yes">
        <source>%Ln image(s) that you wanted to keep were not fetched before Dateline was closed.</source>
        <translation>
            <numerusform>%Ln image that you wanted to keep was not fetched before Dateline was closed.</numerusform>
            <numerusform>%Ln images that you wanted to keep were not fetched before Dateline was closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) fetched.</source>
        <translation>
            <numerusform>%Ln image fetched.</numerusform>
            <numerusform>%Ln images fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not.</source>
        <translation>
            <numerusform>%Ln was not.</numerusform>
            <numerusform>%Ln were not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No images are kept for the %Ln selected article(s).</source>
        <translation>
            <numerusform>No images are kept for the selected article.</numerusform>
            <numerusform>No images are kept for the %Ln selected articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s): kept already.</source>
        <translation>
            <numerusform>%Ln image: kept already.</numerusform>
            <numerusform>%Ln images: kept already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln image(s) now?</source>
        <translation>
            <numerusform>Fetch %Ln image now?</numerusform>
            <numerusform>Fetch %Ln images now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be fetched.</source>
        <translation>
            <numerusform>%Ln image could not be fetched.</numerusform>
            <numerusform>%Ln images could not be fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Window::NoteCommands</name>
    <message numerus="yes">
        <source>%Ln highlight(s) were not found in the new versions of their articles.</source>
        <translation>
            <numerusform>%Ln highlight was not found in the new version of its article.</numerusform>
            <numerusform>%Ln highlights were not found in the new versions of their articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Window::NoteSafety</name>
    <message numerus="yes">
        <source>%Ln note(s) could not be saved.</source>
        <translation>
            <numerusform>%Ln note could not be saved.</numerusform>
            <numerusform>%Ln notes could not be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Window::WindowDialogs</name>
    <message numerus="yes">
        <source>%Ln highlight(s) and note(s) copied.</source>
        <translation>
            <numerusform>%Ln highlight or note copied.</numerusform>
            <numerusform>%Ln highlights and notes copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityTexts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also %1 and %Ln more name(s)</source>
        <translation>
            <numerusform>also %1 and %Ln more name</numerusform>
            <numerusform>also %1 and %Ln more names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln article(s)</source>
        <translation>
            <numerusform>up to %Ln article</numerusform>
            <numerusform>up to %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%Ln file(s) were written before.</source>
        <translation>
            <numerusform>%Ln file was written before.</numerusform>
            <numerusform>%Ln files were written before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingNotes</name>
    <message numerus="yes">
        <source>It is about %Ln passage(s) or article(s); only one of them was read.</source>
        <translation>
            <numerusform>It is about %Ln passage or article; only one of them was read.</numerusform>
            <numerusform>It is about %Ln passages or articles; only one of them was read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file says that there are %Ln note(s), and does not hold all of them.</source>
        <translation>
            <numerusform>The file says that there is %Ln note, and does not hold it.</numerusform>
            <numerusform>The file says that there are %Ln notes, and does not hold all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of the bundle were changed since it was made; the first is %1.</source>
        <translation>
            <numerusform>%Ln article of the bundle was changed since it was made: %1.</numerusform>
            <numerusform>%Ln articles of the bundle were changed since it was made; the first is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) that the bundle&apos;s list of content names are missing; the first is %1.</source>
        <translation>
            <numerusform>%Ln article that the bundle&apos;s list of content names is missing: %1.</numerusform>
            <numerusform>%Ln articles that the bundle&apos;s list of content names are missing; the first is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of the bundle are not in its list of content; the first is %1.</source>
        <translation>
            <numerusform>%Ln article of the bundle is not in its list of content: %1.</numerusform>
            <numerusform>%Ln articles of the bundle are not in its list of content; the first is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln note(s) (%2): %3</source>
        <translation>
            <numerusform>%1, %Ln note (%2): %3</numerusform>
            <numerusform>%1, %Ln notes (%2): %3</numerusform>
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
    <message numerus="yes">
        <source>%Ln notes were there once and could not be restored.</source>
        <translation>
            <numerusform>%Ln note was there once and could not be restored.</numerusform>
            <numerusform>%Ln notes were there once and could not be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln articles tell for timelines is damaged.</source>
        <translation>
            <numerusform>What %Ln article tells for timelines is damaged.</numerusform>
            <numerusform>What %Ln articles tell for timelines is damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions of articles are counted wrongly for timelines.</source>
        <translation>
            <numerusform>%Ln version of an article is counted wrongly for timelines.</numerusform>
            <numerusform>%Ln versions of articles are counted wrongly for timelines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions of articles are not read for timelines.</source>
        <translation>
            <numerusform>%Ln version of an article is not read for timelines.</numerusform>
            <numerusform>%Ln versions of articles are not read for timelines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadwiseNotes</name>
    <message numerus="yes">
        <source>%Ln note(s) on whole articles were left out: Readwise has no place for notes without a passage.</source>
        <translation>
            <numerusform>%Ln note on a whole article was left out: Readwise has no place for notes without a passage.</numerusform>
            <numerusform>%Ln notes on whole articles were left out: Readwise has no place for notes without a passage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln more lines are wrong.</source>
        <translation>
            <numerusform>%Ln more line is wrong.</numerusform>
            <numerusform>%Ln more lines are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more name(s)</source>
        <translation>
            <numerusform>%1 and %Ln more name</numerusform>
            <numerusform>%1 and %Ln more names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more quote(s)</source>
        <extracomment>An entry that several articles tell. %1: “what the first one says”</extracomment>
        <translation>
            <numerusform>%1 and %Ln more quote</numerusform>
            <numerusform>%1 and %Ln more quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one stands in brackets after the other in %Ln article(s)</source>
        <translation>
            <numerusform>one stands in brackets after the other in %Ln article</numerusform>
            <numerusform>one stands in brackets after the other in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one is given as the abbreviation of the other in %Ln article(s)</source>
        <translation>
            <numerusform>one is given as the abbreviation of the other in %Ln article</numerusform>
            <numerusform>one is given as the abbreviation of the other in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one is used as short for the other in %Ln article(s)</source>
        <translation>
            <numerusform>one is used as short for the other in %Ln article</numerusform>
            <numerusform>one is used as short for the other in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) speak for it</source>
        <translation>
            <numerusform>%Ln article speaks for it</numerusform>
            <numerusform>%Ln articles speak for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message numerus="yes">
        <source>Mark %Ln articles as read</source>
        <translation>
            <numerusform>Mark %Ln article as read</numerusform>
            <numerusform>Mark %Ln articles as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as unread</source>
        <translation>
            <numerusform>Mark %Ln article as unread</numerusform>
            <numerusform>Mark %Ln articles as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln articles</source>
        <translation>
            <numerusform>Star %Ln article</numerusform>
            <numerusform>Star %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the star of %Ln articles</source>
        <translation>
            <numerusform>Remove the star of %Ln article</numerusform>
            <numerusform>Remove the star of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln articles</source>
        <translation>
            <numerusform>Archive %Ln article</numerusform>
            <numerusform>Archive %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln articles</source>
        <translation>
            <numerusform>Bring back %Ln article</numerusform>
            <numerusform>Bring back %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln articles with “%1”</source>
        <translation>
            <numerusform>Tag %Ln article with “%1”</numerusform>
            <numerusform>Tag %Ln articles with “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the tag “%1” from %Ln articles</source>
        <translation>
            <numerusform>Remove the tag “%1” from %Ln article</numerusform>
            <numerusform>Remove the tag “%1” from %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as read</source>
        <translation>
            <numerusform>%Ln article marked as read</numerusform>
            <numerusform>%Ln articles marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as unread</source>
        <translation>
            <numerusform>%Ln article marked as unread</numerusform>
            <numerusform>%Ln articles marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles starred</source>
        <translation>
            <numerusform>%Ln article starred</numerusform>
            <numerusform>%Ln articles starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star of %Ln articles removed</source>
        <translation>
            <numerusform>Star of %Ln article removed</numerusform>
            <numerusform>Star of %Ln articles removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles archived</source>
        <translation>
            <numerusform>%Ln article archived</numerusform>
            <numerusform>%Ln articles archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles brought back</source>
        <translation>
            <numerusform>%Ln article brought back</numerusform>
            <numerusform>%Ln articles brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles tagged with “%1”</source>
        <translation>
            <numerusform>%Ln article tagged with “%1”</numerusform>
            <numerusform>%Ln articles tagged with “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln articles</source>
        <translation>
            <numerusform>Tag “%1” removed from %Ln article</numerusform>
            <numerusform>Tag “%1” removed from %Ln articles</numerusform>
        </translation>
    </message>
</context>
</TS>
