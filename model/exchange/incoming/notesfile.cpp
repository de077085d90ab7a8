// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/notesfile.h"

#include "article/encoding.h"
#include "exchange/incoming/incomingtext.h"
#include "exchange/notes/csvreader.h"
#include "exchange/notes/csvtable.h"
#include "exchange/notes/hypothesisreader.h"
#include "exchange/notes/jsonentries.h"
#include "exchange/notes/readwisereader.h"
#include "exchange/notes/w3creader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

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
        Texts::tr(
            "This is no file of notes that can be read. These are: W3C Web Annotations (JSON), exports of "
            "Hypothesis (JSON, CSV), Readwise's CSV, and Dateline's own CSV."),
        {}};
}

Error otherTable(const QStringList &columns)
{
    constexpr qsizetype most = 12;
    constexpr qsizetype longest = 40;
    QStringList names;
    for (const QString &column : columns.first(std::min(columns.size(), most)))
        names += leftOf(incomingName(column), longest);
    if (columns.size() > most)
        names += u"…"_s;
    return {Error::Code::Unsupported,
            Texts::tr("The columns of the table are not those of notes: %1. Needed are Quote or Note, and "
                      "URL, Title or Article; or those of Readwise's CSV.")
                .arg(names.join(", "_L1)),
            {}};
}

/// JSON may be in UTF-16, which its mark tells.
QByteArray utf8Of(QByteArray bytes)
{
    const bool isWide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    return isWide ? decodeText(bytes).text.toUtf8() : bytes;
}

bool looksLikeJson(const QByteArray &bytes)
{
    const QByteArray beginning = bytes.mid(bytes.startsWith("\xef\xbb\xbf") ? 3 : 0, 1000).trimmed();
    return beginning.startsWith('{') || beginning.startsWith('[');
}

Result<IncomingNotes> readJson(QByteArray bytes)
{
    const Result<QList<QJsonValue>> values = jsonValues(bytes);
    if (!values)
        return values.error();
    bytes.clear(); // There is enough in memory without them.
    const bool isHypothesis = std::any_of(values->cbegin(), values->cend(), isHypothesisJson);
    Result<IncomingNotes> notes = isHypothesis ? readHypothesisNotes(*values) : readW3cNotes(*values);
    if (!notes && notes.error().code == Error::Code::Unsupported)
        return unsupported();
    return notes;
}

Result<IncomingNotes> readTable(const QByteArray &bytes)
{
    const QStringList columns = CsvTable::header(bytes);
    if (isReadwiseHeader(columns))
        return readReadwiseNotes(bytes);
    if (isNotesHeader(columns))
        return readCsvNotes(bytes);
    const bool isTable = columns.size() > 1 && !columns.join(QString()).contains(QChar::ReplacementCharacter);
    return isTable ? otherTable(columns) : unsupported();
}

Result<IncomingNotes> read(QByteArray bytes)
{
    if (bytes.size() > largestNotesFile)
        return tooLarge();
    QByteArray utf8 = utf8Of(std::move(bytes));
    return looksLikeJson(utf8) ? readJson(std::move(utf8)) : readTable(utf8);
}

} // namespace

Result<IncomingNotes> readNotesFile(QByteArray bytes, const QString &name)
{
    Result<IncomingNotes> notes = read(std::move(bytes));
    if (notes)
        return notes;
    return Error{notes.error().code, notes.error().message, name};
}

} // namespace Dateline::Exchange
