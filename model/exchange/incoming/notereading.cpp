// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/notereading.h"

#include "exchange/bundle/bundlereader.h"
#include "exchange/incoming/notesfile.h"
#include "exchange/notes/jsonentries.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(NotesArrival)
};

/// Long enough for the name of a zip's first entry, and what an OpenDocument's holds.
constexpr qint64 headLength = 200;

/// Office Open XML and OpenDocument begin so (ECMA-376, part 2; OpenDocument 1.3, part 2, section 3.3).
bool isWorkbook(const QByteArray &head)
{
    return head.contains("[Content_Types].xml") ||
           head.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
}

Result<NotesFile> fromBundle(const QString &path)
{
    auto bundle = readBundle(path);
    if (!bundle)
        return bundle.error();
    const auto articles =
        std::ranges::count_if(bundle->manifest.files, isBundledArticle, &BundleManifest::File::name);
    return NotesFile{std::move(bundle->notes), int(articles)};
}

} // namespace

Result<NotesFile> readNotes(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Error{Error::Code::Unsupported, Texts::tr("This is a folder; notes come in a file."), path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, file.errorString(), path};
    const QByteArray head = file.peek(headLength);
    if (isZip(head) && isWorkbook(head))
        return Error{Error::Code::Unsupported,
                     Texts::tr("This is a workbook. Save its table as CSV in the spreadsheet program."),
                     path};
    if (isZip(head))
        return fromBundle(path);
    if (file.size() > largestNotesFile)
        return Error{
            Error::Code::LimitExceeded,
            Texts::tr("The file is larger than %1.").arg(QLocale().formattedDataSize(largestNotesFile)),
            path};
    // A pipe has no size. For what may come the whole room would be taken at once.
    auto notes = readNotesFile(file.isSequential() ? file.read(largestNotesFile) : file.readAll(),
                               QFileInfo(path).fileName());
    if (!notes)
        return Error{notes.error().code, notes.error().message, path};
    return NotesFile{*std::move(notes)};
}

} // namespace Dateline::Exchange
