// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace Dateline::Archive {

/// Takes fields off the front of a 7z header. After the first one that makes no sense, or lies
/// behind the end, every field is zero and isGood() false.
class SevenZipFields
{
public:
    explicit SevenZipFields(QByteArrayView bytes);

    bool isGood() const { return m_isGood; }
    qsizetype left() const { return m_bytes.size(); }
    bool fail();

    quint8 byte();
    quint32 number32();
    quint64 number64();
    /// One to nine bytes.
    quint64 number();
    /// A number of things that take at least `eighths` bits each in what follows.
    qint64 count(qint64 eighths = 8);
    /// A number of bytes.
    qint64 size();
    QByteArrayView take(qint64 size);
    QString string();
    QList<bool> bits(qint64 count);
    /// Bits, with a shorter form for all true.
    QList<bool> optionalBits(qint64 count);
    QList<std::optional<quint32>> checksums(qint64 count);

private:
    QByteArrayView m_bytes;
    bool m_isGood = true;
};

} // namespace Dateline::Archive
