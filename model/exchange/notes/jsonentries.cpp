// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/jsonentries.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(IncomingNotes)
};

QJsonValue valueOf(const QJsonDocument &document)
{
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
}

QList<QJsonValue> valuesOfLines(const QByteArray &bytes)
{
    QList<QJsonValue> values;
    qsizetype from = 0;
    while (from < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', from);
        end = end < 0 ? bytes.size() : end;
        const QByteArray line = QByteArray::fromRawData(bytes.constData() + from, end - from);
        if (!line.trimmed().isEmpty())
            values += valueOf(QJsonDocument::fromJson(line));
        from = end + 1;
    }
    return values;
}

/// Whether the first line that is not empty is an object by itself.
bool hasObjectInFirstLine(const QByteArray &bytes)
{
    qsizetype from = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (from < bytes.size() && QByteArrayView("\r\n\t ").contains(bytes[from]))
        ++from;
    const qsizetype end = bytes.indexOf('\n', from);
    return end > from && QJsonDocument::fromJson(bytes.mid(from, end - from)).isObject();
}

Error malformed(const QByteArray &bytes, const QJsonParseError &error)
{
    const QString at = QLocale().toString(error.offset);
    const bool isCut = error.offset >= bytes.trimmed().size() - 1;
    return {Error::Code::Malformed,
            isCut ? Texts::tr("The file ends too early, at byte %1: a part of it is missing.").arg(at)
                  : Texts::tr("The file is no JSON that can be read: at byte %1 (%2).")
                        .arg(at, error.errorString()),
            {}};
}

} // namespace

Error tooLarge()
{
    const QString most = QLocale().formattedDataSize(largestNotesFile, 0);
    return {Error::Code::LimitExceeded, Texts::tr("The file is larger than %1.").arg(most), {}};
}

Result<QList<QJsonValue>> jsonValues(const QByteArray &bytes)
{
    if (bytes.size() > largestNotesFile)
        return tooLarge();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return QList<QJsonValue>{valueOf(document)};
    if (error.error == QJsonParseError::GarbageAtEnd && hasObjectInFirstLine(bytes))
        return valuesOfLines(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes);
    return malformed(bytes, error);
}

} // namespace Dateline::Exchange
