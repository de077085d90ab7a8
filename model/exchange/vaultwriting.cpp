// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vaultwriting.h"

#include "exchange/filewriting.h"
#include "exchange/notes/obsidiannotes.h"
#include "library/libraryreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

Error cancelled(const QString &folder)
{
    return {Error::Code::Cancelled, Sentences::tr("The export was cancelled."), folder};
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

/// What is in the folder of a vault before the export.
struct Contents
{
    QList<ExportedFile> heads; ///< See obsidianNotes().
    QStringList remarks;       ///< On files that cannot be read.
};

Result<Contents> contentsOf(const QDir &vault, const std::function<bool()> &goOn)
{
    Contents contents;
    // Links are followed as Obsidian does; each folder is entered once.
    QDirIterator files(vault.path(), {u"*.md"_s}, QDir::Files,
                       QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (files.hasNext()) {
        if (!goOn())
            return cancelled(vault.path());
        QFile file(files.next());
        const QString name = vault.relativeFilePath(file.fileName());
        const bool isOpen = file.open(QIODevice::ReadOnly);
        contents.heads.append({name, isOpen ? noteFileHead(file) : QByteArray()});
        if (!isOpen)
            contents.remarks +=
                name + u": "_s + Sentences::tr("The file could not be read and was left alone.");
    }
    const QStringList names =
        vault.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        contents.heads.append({name, {}});
    return contents;
}

/// Articles of which the vault has notes and the library, which knows them, has none. Another library may
/// write into the same vault.
Result<QSet<QString>> withoutNotes(const NotesExport &notes, const QList<ExportedFile> &heads,
                                   const Library::LibraryReader &reader)
{
    if (!notes.isOfEverything)
        return notes.withoutNotes;
    QSet<QString> ids;
    const QHash<QString, QString> files = noteFilesByArticle(heads);
    for (auto file = files.keyBegin(); file != files.keyEnd(); ++file)
        ids.insert(*file);
    for (const NotesOfArticle &article : notes.articles)
        ids.remove(article.article.id);
    if (ids.isEmpty())
        return ids;
    const auto rows = reader.rows(QStringList(ids.cbegin(), ids.cend()));
    const auto annotations = reader.annotations();
    if (!rows || !annotations)
        return rows ? annotations.error() : rows.error();
    QSet<QString> known;
    for (const Library::ArticleRow &row : *rows)
        known.insert(row.id);
    for (const Notes::Annotation &annotation : *annotations)
        known.insert(annotation.article);
    return ids.intersect(known);
}

/// Writes files and counts what becomes of them.
class VaultFiles
{
public:
    VaultFiles(const QDir &vault, ExportReport &report)
        : m_vault(vault)
        , m_report(report)
    {
    }

    /// Errors: only those with which no other file can be written either.
    Result<void> write(const ExportedFile &file)
    {
        const auto saved = writeFile(m_vault.filePath(file.name), file.content);
        if (saved) {
            ++m_report.files;
            return {};
        }
        if (saved.error().code == Error::Code::StorageFull)
            return withCount(saved.error());
        if (!m_first)
            m_first = saved.error();
        m_report.notes -= file.notes;
        ++m_report.refused;
        m_report.remarks += file.name + u": "_s + saved.error().message;
        return {};
    }

    /// Why none could be written.
    const std::optional<Error> &first() const { return m_first; }

private:
    Error withCount(Error error) const
    {
        error.message += u' ' + Sentences::tr("%Ln file(s) were written before.", nullptr, m_report.files);
        return error;
    }

    const QDir &m_vault;
    ExportReport &m_report;
    std::optional<Error> m_first;
};

} // namespace

Result<ExportReport> writeVault(const QString &folder, const NotesExport &notes,
                                const Library::LibraryReader &reader, const std::function<bool()> &goOn)
{
    // Names are told apart from the folder's own path, which must not depend on where the program runs.
    const QDir vault(QDir(folder).absolutePath());
    if (!QDir().mkpath(vault.path()))
        return notWritten(Sentences::tr("the folder cannot be made"), folder);
    const auto contents = contentsOf(vault, goOn);
    if (!contents)
        return contents.error();
    const auto without = withoutNotes(notes, contents->heads, reader);
    if (!without)
        return without.error();
    NotesExport complete = notes;
    complete.withoutNotes = *without;
    const Exported exported =
        obsidianNotes(complete, NoteFiles::OnePerArticle, contents->heads,
                      [&vault](const QString &name) { return contentOf(vault.filePath(name)); });
    ExportReport report = reportOf(folder, notes);
    report.notes -= exported.leftOut;
    report.remarks = contents->remarks + exported.remarks;
    report.refused = int(contents->remarks.size()) + exported.refused;
    VaultFiles files(vault, report);
    for (const ExportedFile &file : exported.files) {
        if (!goOn())
            return cancelled(folder);
        if (const auto written = files.write(file); !written)
            return written.error();
    }
    if (report.files == 0 && files.first())
        return *files.first();
    return report;
}

} // namespace Dateline::Exchange
