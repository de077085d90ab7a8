// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportwriting.h"

#include "exchange/bundle/bundlewriter.h"
#include "exchange/notes/obsidiannotes.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

Error failure(const QString &reason, const QString &file)
{
    return {Error::Code::Unreadable, Sentences::tr("The file could not be written: %1.").arg(reason), file};
}

Result<void> save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(file.errorString(), path);
    return {};
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

/// The Markdown files below a folder, by their paths in it, with their beginnings.
QList<ExportedFile> headsIn(const QString &folder)
{
    QList<ExportedFile> heads;
    const QDir base(folder);
    QDirIterator files(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const bool isOpen = file.open(QIODevice::ReadOnly);
        heads.append(
            {base.relativeFilePath(file.fileName()), isOpen ? file.read(noteFileHead) : QByteArray()});
    }
    return heads;
}

void count(const NotesExport &notes, ExportReport &report)
{
    report.articles = int(notes.articles.size());
    for (const NotesOfArticle &article : notes.articles)
        report.notes += int(article.annotations.size());
}

Result<ExportReport> writeVault(const QString &folder, const NotesExport &notes,
                                const std::function<bool()> &goOn)
{
    const QDir base(folder);
    if (!QDir().mkpath(folder))
        return failure(Sentences::tr("the folder cannot be made"), folder);
    const Exported exported =
        obsidianNotes(notes, NoteFiles::OnePerArticle, headsIn(folder),
                      [&base](const QString &name) { return contentOf(base.filePath(name)); });
    ExportReport report{folder, 0, 0, 0, exported.remarks};
    count(notes, report);
    report.notes -= exported.leftOut;
    for (const ExportedFile &file : exported.files) {
        if (!goOn())
            return Error{Error::Code::Cancelled, Sentences::tr("The export was cancelled."), folder};
        if (const auto saved = save(base.filePath(file.name), file.content); !saved)
            return saved.error();
        ++report.files;
    }
    return report;
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

Result<ExportReport> writeExport(const ExportRequest &request, const NotesExport &notes,
                                 const Library::LibraryReader &reader, const PdfMaker &makePdf,
                                 const std::function<bool()> &goOn)
{
    if (request.format == NoteFormat::Markdown && isFolderTarget(request.target))
        return writeVault(request.target, notes, goOn);
    const QString file = fileOf(request);
    if (!QDir().mkpath(QFileInfo(file).path()))
        return failure(Sentences::tr("the folder cannot be made"), file);
    ExportReport report{file, 1, 0, 0, {}};
    count(notes, report);
    if (request.format == NoteFormat::Bundle) {
        const auto written = writeBundle(file, notes, request.creator, reader, goOn);
        if (!written)
            return written.error();
        return report;
    }
    const Exported exported = renderNotes(request.format, notes, request.options);
    const QByteArray content = exported.files.isEmpty() ? QByteArray() : exported.files.constFirst().content;
    const auto saved = request.format == NoteFormat::Pdf
                           ? makePdf(content, Sentences::tr("Notes"), file, goOn)
                           : save(file, content);
    if (!saved)
        return saved.error();
    report.remarks = exported.remarks;
    report.notes = factsOf(request.format).isOfArticles ? 0 : report.notes - exported.leftOut;
    return report;
}

} // namespace Dateline::Exchange
