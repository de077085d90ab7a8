// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/noteformats.h"

#include "exchange/citations/bibliography.h"
#include "exchange/notes/csvnotes.h"
#include "exchange/notes/dossier.h"
#include "exchange/notes/hypothesisnotes.h"
#include "exchange/notes/obsidiannotes.h"
#include "exchange/notes/readwisenotes.h"
#include "exchange/notes/w3cnotes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(NoteFormats)
};

QList<Library::ArticleRow> articlesOf(const NotesExport &notes)
{
    QList<Library::ArticleRow> rows;
    for (const NotesOfArticle &article : notes.articles)
        rows.append(article.article);
    return rows;
}

/// The style that readers of this language expect.
CitationStyle usualStyle(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return CitationStyle::Apa;
    return locale.script() == QLocale::SimplifiedHanScript ? CitationStyle::GbT7714
                                                           : CitationStyle::ApaChinese;
}

Exported dossier(const NotesExport &notes, const ExportOptions &options)
{
    DossierOptions wanted;
    wanted.style = usualStyle(wanted.locale);
    wanted.wholeTexts = options.wholeArticles;
    return {{{usualFileName(NoteFormat::Html), dossierHtml(notes, wanted)}}};
}

} // namespace

const QList<NoteFormatFacts> &noteFormats()
{
    static const QList<NoteFormatFacts> all{
        {NoteFormat::Markdown, u"markdown"_s, u".md"_s, false, false},
        {NoteFormat::Html, u"html"_s, u".html"_s, false, true},
        {NoteFormat::Pdf, u"pdf"_s, u".pdf"_s, false, true},
        {NoteFormat::Csv, u"csv"_s, u".csv"_s, false, true, true},
        {NoteFormat::Bundle, u"bundle"_s, u".zip"_s, false, true, true},
        {NoteFormat::W3c, u"w3c"_s, u".jsonld"_s, false, true, true},
        {NoteFormat::Hypothesis, u"hypothesis"_s, u".json"_s, false, true, true},
        {NoteFormat::Readwise, u"readwise"_s, u".csv"_s, false, true},
        {NoteFormat::BibTeX, u"bibtex"_s, u".bib"_s, true, false},
        {NoteFormat::BibLaTeX, u"biblatex"_s, u".bib"_s, true, false},
        {NoteFormat::Ris, u"ris"_s, u".ris"_s, true, false},
        {NoteFormat::Csl, u"csl"_s, u".json"_s, true, false},
    };
    return all;
}

const NoteFormatFacts &factsOf(NoteFormat format)
{
    return *std::ranges::find(noteFormats(), format, &NoteFormatFacts::format);
}

std::optional<NoteFormat> noteFormatOf(const QString &id)
{
    const auto found = std::ranges::find(noteFormats(), id, &NoteFormatFacts::id);
    return found == noteFormats().cend() ? std::nullopt : std::optional(found->format);
}

QString nameOf(NoteFormat format)
{
    switch (format) {
    case NoteFormat::Markdown:
        return Texts::tr("Markdown (Obsidian)");
    case NoteFormat::W3c:
        return Texts::tr("Web Annotations (JSON-LD)");
    case NoteFormat::Hypothesis:
        return Texts::tr("Hypothesis (JSON)");
    case NoteFormat::Readwise:
        return Texts::tr("Readwise (CSV)");
    case NoteFormat::Csv:
        return Texts::tr("Table (CSV)");
    case NoteFormat::Html:
        return Texts::tr("Dossier (HTML)");
    case NoteFormat::Pdf:
        return Texts::tr("Dossier (PDF)");
    case NoteFormat::BibTeX:
        return Texts::tr("BibTeX");
    case NoteFormat::BibLaTeX:
        return Texts::tr("BibLaTeX");
    case NoteFormat::Ris:
        return Texts::tr("RIS");
    case NoteFormat::Csl:
        return Texts::tr("CSL-JSON");
    case NoteFormat::Bundle:
        return Texts::tr("Bundle for colleagues (ZIP)");
    }
    return {};
}

QString descriptionOf(NoteFormat format)
{
    switch (format) {
    case NoteFormat::Markdown:
        return Texts::tr(
            "Quotes and notes as text, for Obsidian and other editors. In a folder each article has "
            "a file of its own, and what you write there stays when you export again.");
    case NoteFormat::W3c:
        return Texts::tr(
            "The W3C's standard for annotations. Nothing is left out, and it can be imported again.");
    case NoteFormat::Hypothesis:
        return Texts::tr("What Hypothesis exports and imports. It can be imported again.");
    case NoteFormat::Readwise:
        return Texts::tr(
            "Highlights with their notes, for Readwise. Notes on whole articles have no place there.");
    case NoteFormat::Csv:
        return Texts::tr("A line a note with all that belongs to it, for spreadsheets and scripts.");
    case NoteFormat::Html:
        return Texts::tr("A document to read, print and pass on, in one file, for any browser.");
    case NoteFormat::Pdf:
        return Texts::tr("A document to read, print and pass on, with bookmarks.");
    case NoteFormat::BibTeX:
    case NoteFormat::BibLaTeX:
        return Texts::tr("The articles as entries of a bibliography, for LaTeX, JabRef and Zotero.");
    case NoteFormat::Ris:
        return Texts::tr("The articles as entries of a bibliography, for EndNote, Zotero and Mendeley.");
    case NoteFormat::Csl:
        return Texts::tr("The articles as entries of a bibliography, for Zotero and Pandoc.");
    case NoteFormat::Bundle:
        return Texts::tr(
            "Notes and the articles that they are about, with checksums: for a colleague who does "
            "not have your archive. It can be imported again.");
    }
    return {};
}

Exported renderNotes(NoteFormat format, const NotesExport &notes, const ExportOptions &options)
{
    switch (format) {
    case NoteFormat::Markdown:
        return obsidianNotes(notes, NoteFiles::OneForAll, {}, [](const QString &) { return std::nullopt; });
    case NoteFormat::Hypothesis:
        return hypothesisNotes(notes);
    case NoteFormat::Readwise:
        return readwiseNotes(notes);
    case NoteFormat::Csv:
        return csvNotes(notes, {options.byteOrderMark});
    case NoteFormat::Html:
    case NoteFormat::Pdf:
        return dossier(notes, options);
    case NoteFormat::BibTeX:
        return bibtexCitations(articlesOf(notes));
    case NoteFormat::BibLaTeX:
        return bibtexCitations(articlesOf(notes), BibDialect::BibLaTeX);
    case NoteFormat::Ris:
        return risCitations(articlesOf(notes));
    case NoteFormat::Csl:
        return cslCitations(articlesOf(notes));
    case NoteFormat::W3c:
    case NoteFormat::Bundle:
        break;
    }
    return w3cNotes(notes);
}

QString usualFileName(NoteFormat format)
{
    const NoteFormatFacts &facts = factsOf(format);
    return (facts.isOfArticles ? Texts::tr("citations") : Texts::tr("notes")) + facts.suffix;
}

} // namespace Dateline::Exchange
