// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesexport/exportpreview.h"

#include "exchange/bundle/bundlemanifest.h"

#include <QCoreApplication>

namespace Dateline::NotesExport {

using namespace Qt::StringLiterals;
using Exchange::NoteFormat;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::NotesExport::ExportPreview)
};

constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestHtml = 200'000;

QString bundleText(const Exchange::NotesExport &notes, qsizetype articles)
{
    QStringList lines{u"manifest.json"_s, u"notes.jsonld"_s};
    for (const Exchange::NotesOfArticle &article : notes.articles)
        lines += Exchange::bundledArticleName(article.article.id) + u"  "_s + article.article.title;
    if (articles > notes.articles.size())
        lines += u"…"_s;
    return lines.join(u'\n');
}

} // namespace

Preview makePreview(NoteFormat format, const Exchange::NotesExport &notes, qsizetype articles,
                    const Exchange::ExportOptions &options)
{
    Preview preview;
    preview.isWhole = articles <= notes.articles.size();
    if (format == NoteFormat::Bundle) {
        preview.text = bundleText(notes, articles);
        return preview;
    }
    const Exchange::Exported exported = Exchange::renderNotes(format, notes, options);
    preview.remarks = exported.remarks;
    preview.isHtml = format == NoteFormat::Html || format == NoteFormat::Pdf;
    if (!exported.files.isEmpty())
        preview.text = QString::fromUtf8(exported.files.constFirst().content);
    if (const qsizetype most = preview.isHtml ? longestHtml : longestText; preview.text.size() > most) {
        preview.text.truncate(most);
        preview.isWhole = false;
    }
    return preview;
}

} // namespace Dateline::NotesExport
