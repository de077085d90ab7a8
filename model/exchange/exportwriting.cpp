// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportwriting.h"

#include "exchange/bundle/bundlewriter.h"
#include "exchange/filewriting.h"
#include "exchange/notes/obsidiannotes.h"
#include "exchange/vaultwriting.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// Notes in one file of Markdown: what else is in it stays.
Result<Exported> intoFile(const QString &path, const NotesExport &notes)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return renderNotes(NoteFormat::Markdown, notes, {});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString(), path);
    Exported exported = obsidianNotesOfAll(notes, info.fileName(), file.readAll());
    if (exported.files.isEmpty())
        return Error{Error::Code::Unsupported, exported.remarks.join(u' '), {}};
    return exported;
}

QString fileOf(const ExportRequest &request)
{
    if (!isFolderTarget(request.target))
        return request.target;
    return QDir(request.target).filePath(usualFileName(request.format));
}

} // namespace

bool isFolderTarget(const QString &target)
{
    return target.endsWith(u'/') || QFileInfo(target).isDir();
}

ExportReport reportOf(const QString &path, const NotesExport &notes)
{
    ExportReport report;
    report.path = path;
    report.articles = int(notes.articles.size());
    for (const NotesOfArticle &article : notes.articles)
        report.notes += int(article.annotations.size());
    return report;
}

Result<ExportReport> writeExport(const ExportRequest &request, const NotesExport &notes,
                                 const Library::LibraryReader &reader, const PdfMaker &makePdf,
                                 const std::function<bool()> &goOn)
{
    if (request.format == NoteFormat::Markdown && isFolderTarget(request.target))
        return writeVault(request.target, notes, reader, goOn);
    const QString file = fileOf(request);
    if (!QDir().mkpath(QFileInfo(file).path()))
        return notWritten(Sentences::tr("the folder cannot be made"), file);
    ExportReport report = reportOf(file, notes);
    report.files = 1;
    if (request.format == NoteFormat::Bundle) {
        const auto written = writeBundle(file, notes, request.creator, reader, goOn);
        if (!written)
            return written.error();
        return report;
    }
    const Result<Exported> exported = request.format == NoteFormat::Markdown
                                          ? intoFile(file, notes)
                                          : renderNotes(request.format, notes, request.options);
    if (!exported)
        return exported.error();
    const QByteArray content =
        exported->files.isEmpty() ? QByteArray() : exported->files.constFirst().content;
    const auto saved = request.format == NoteFormat::Pdf
                           ? makePdf(content, Sentences::tr("Notes"), file, goOn)
                           : writeFile(file, content);
    if (!saved)
        return saved.error();
    report.remarks = exported->remarks;
    report.refused = exported->refused;
    report.notes = factsOf(request.format).isOfArticles ? 0 : report.notes - exported->leftOut;
    return report;
}

} // namespace Dateline::Exchange
