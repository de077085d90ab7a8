// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/notesfile.h"

#include "article/encoding.h"
#include "exchange/notes/csvreader.h"
#include "exchange/notes/csvtable.h"
#include "exchange/notes/hypothesisreader.h"
#include "exchange/notes/jsonentries.h"
#include "exchange/notes/readwisereader.h"
#include "exchange/notes/w3creader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(IncomingNotes)
};

Error unsupported()
{
    return {
        Error::Code::Unsupported,
        Texts::tr("This is no file of notes that can be read. These are: W3C Web Annotations and exports of "
                  "Hypothesis (JSON), Readwise's CSV, and Dateline's own CSV."),
        {}};
}

/// JSON may be in UTF-16, which its mark tells.
QByteArray utf8Of(const QByteArray &bytes)
{
    const bool isWide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    return isWide ? decodeText(bytes).text.toUtf8() : bytes;
}

bool looksLikeJson(const QByteArray &bytes)
{
    const QByteArray beginning = bytes.mid(bytes.startsWith("\xef\xbb\xbf") ? 3 : 0, 1000).trimmed();
    return beginning.startsWith('{') || beginning.startsWith('[');
}

Result<IncomingNotes> readJson(const QByteArray &bytes)
{
    const Result<QList<QJsonValue>> values = jsonValues(bytes);
    if (!values)
        return values.error();
    const bool isHypothesis = std::any_of(values->cbegin(), values->cend(), isHypothesisJson);
    return isHypothesis ? readHypothesisNotes(*values) : readW3cNotes(*values);
}

Result<IncomingNotes> readTable(const QByteArray &bytes)
{
    const QStringList columns = CsvTable::header(bytes);
    if (isReadwiseHeader(columns))
        return readReadwiseNotes(bytes);
    return isNotesHeader(columns) ? readCsvNotes(bytes) : unsupported();
}

Result<IncomingNotes> read(const QByteArray &bytes)
{
    if (bytes.size() > largestNotesFile)
        return tooLarge();
    const QByteArray utf8 = utf8Of(bytes);
    return looksLikeJson(utf8) ? readJson(utf8) : readTable(utf8);
}

} // namespace

Result<IncomingNotes> readNotesFile(const QByteArray &bytes, const QString &name)
{
    Result<IncomingNotes> notes = read(bytes);
    if (notes)
        return notes;
    Error error = notes.error().code == Error::Code::Unsupported ? unsupported() : notes.error();
    error.path = name;
    return error;
}

} // namespace Dateline::Exchange
