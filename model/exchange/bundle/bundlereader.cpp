// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/bundlereader.h"

#include "archive/archivereader.h"
#include "exchange/bundle/bundlecheck.h"
#include "exchange/notes/w3creader.h"

#include <QCoreApplication>
#include <QHash>

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

constexpr qint64 mostNotesBytes = qint64(512) << 20;

/// Takes the files that were asked for, and the names of others.
class Taker : public Archive::EntrySink
{
public:
    void article(const Archive::Entry &entry, const QByteArray &bytes) override
    {
        files.insert(entry.path, bytes);
    }
    void asset(const Archive::Entry &entry) override { others += entry.path; }
    void refused(const Archive::Entry &entry, const QString &reason) override
    {
        refusals.insert(entry.path, reason);
    }

    QHash<QString, QByteArray> files;
    QHash<QString, QString> refusals;
    QStringList others;
};

} // namespace

bool isZip(const QByteArray &head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

Result<ReadBundle> readBundle(const QString &file)
{
    const QString notesName = QString::fromLatin1(bundledNotesName);
    Archive::ReadOptions options;
    options.limits.maximumFileBytes = mostNotesBytes;
    options.wanted = {QString::fromLatin1(manifestName), notesName};
    Taker taker;
    if (const auto read = Archive::readArchive(file, options, taker); !read)
        return read.error();
    if (const QString reason = taker.refusals.value(notesName); !reason.isEmpty())
        return Error{Error::Code::Malformed, reason, file};
    if (!taker.files.contains(notesName))
        return Error{Error::Code::Malformed, Texts::tr("The archive holds no notes of Dateline."), file};
    const auto manifest = BundleManifest::read(taker.files.value(QString::fromLatin1(manifestName)));
    if (!manifest)
        return Error{manifest.error().code, manifest.error().message, file};
    const QByteArray content = taker.files.value(notesName);
    auto notes = readW3cNotes(content);
    if (!notes)
        return Error{notes.error().code, notes.error().message, file};
    ReadBundle bundle{*std::move(notes), *manifest};
    bundle.notes.problems = articleProblems(file, *manifest, taker.others) + bundle.notes.problems;
    const BundleManifest::File *listed = manifest->file(notesName);
    if (!listed || !listed->isExactly(content))
        bundle.notes.problems.prepend({0, IncomingProblem::Kind::ChangedSince});
    return bundle;
}

} // namespace Dateline::Exchange
