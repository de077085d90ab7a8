// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/bundlewriter.h"

#include "exchange/bundle/articlefile.h"
#include "exchange/bundle/bundlemanifest.h"
#include "exchange/filewriting.h"
#include "exchange/notes/w3cnotes.h"
#include "library/libraryreader.h"

#include <KZip>

#include <QCoreApplication>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

/// A zip that is being written, with the list of what is in it.
class Bundle
{
public:
    Bundle(QIODevice *device, const NotesExport &notes, const QString &creator)
        : m_zip(device)
        , m_time(notes.time)
    {
        m_manifest.created = notes.time;
        m_manifest.creator = creator;
        for (const NotesOfArticle &article : notes.articles)
            m_manifest.notes += int(article.annotations.size());
    }

    bool open() { return m_zip.open(QIODevice::WriteOnly); }

    bool add(const QString &name, const QByteArray &content)
    {
        m_manifest.add(name, content);
        return write(name, content);
    }

    bool close() { return write(QString::fromLatin1(manifestName), m_manifest.json()) && m_zip.close(); }

private:
    bool write(const QString &name, const QByteArray &content)
    {
        return m_zip.writeFile(name, content, 0100644, {}, {}, m_time, m_time, m_time);
    }

    KZip m_zip;
    QDateTime m_time;
    BundleManifest m_manifest;
};

Error cancelled()
{
    return {Error::Code::Cancelled, Sentences::tr("The export was cancelled."), {}};
}

Error failure(const QString &reason, const QString &file)
{
    return {Error::Code::Unreadable, Sentences::tr("The file could not be written: %1.").arg(reason), file};
}

/// Gives how many articles were added; -1 when writing failed.
Result<int> addArticles(Bundle &bundle, const NotesExport &notes, const Library::LibraryReader &reader,
                        const std::function<bool()> &goOn)
{
    int count = 0;
    for (const NotesOfArticle &entry : notes.articles) {
        if (!goOn())
            return cancelled();
        if (entry.article.number == 0)
            continue;
        const auto article = reader.article(entry.article.id);
        if (!article)
            return article.error();
        if (!bundle.add(bundledArticleName(entry.article.id), articleFile(*article)))
            return -1;
        ++count;
    }
    return count;
}

} // namespace

Result<int> writeBundle(const QString &file, const NotesExport &notes, const QString &creator,
                        const Library::LibraryReader &reader, const std::function<bool()> &goOn)
{
    // KZip closes what it writes to, which a file that is to be put in the place of another does not allow.
    QTemporaryFile zip;
    if (!zip.open())
        return failure(zip.errorString(), file);
    Bundle bundle(&zip, notes, creator);
    bool isWritten = bundle.open();
    for (const ExportedFile &exported : w3cNotes(notes).files)
        isWritten = isWritten && bundle.add(QString::fromLatin1(bundledNotesName), exported.content);
    auto count = isWritten ? addArticles(bundle, notes, reader, goOn) : Result<int>(-1);
    if (!count)
        return count;
    if (*count < 0 || !bundle.close())
        return failure(zip.errorString(), file);
    if (!zip.open())
        return failure(zip.errorString(), file);
    if (const auto copied = writeFile(file, zip); !copied)
        return copied.error();
    return count;
}

} // namespace Dateline::Exchange
