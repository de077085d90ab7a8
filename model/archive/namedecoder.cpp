// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/namedecoder.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include <unicode/ucnv.h>

namespace Dateline::Archive {

namespace {

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter openConverter(const QByteArray &encoding, bool isStrict)
{
    auto status = U_ZERO_ERROR;
    Converter converter(ucnv_open(encoding.constData(), &status));
    if (U_SUCCESS(status) && isStrict)
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

std::optional<QString> convert(UConverter *converter, const QByteArray &bytes)
{
    // No character set here makes more than two code units of a byte.
    QString text(bytes.size() * 2 + 2, Qt::Uninitialized);
    auto status = U_ZERO_ERROR;
    const auto length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int(text.size()),
                                      bytes.constData(), int(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    return text;
}

/// How common the character of a lead and a trail byte is in its set, in tenths.
using Weigh = int (*)(quint8 lead, quint8 trail);

int weighGbk(quint8 lead, quint8 trail)
{
    if (trail < 0xa1 || lead < 0xa1)
        return -6; // GBK's additions to GB 2312 are rare.
    if (lead >= 0xb0 && lead <= 0xd7)
        return 10;
    if (lead >= 0xd8 && lead <= 0xf7)
        return 1;
    return lead <= 0xa3 ? 5 : -3;
}

int weighBig5(quint8 lead, quint8 trail)
{
    Q_UNUSED(trail)
    if (lead >= 0xa4 && lead <= 0xc6)
        return 10;
    if (lead >= 0xc9 && lead <= 0xf9)
        return 0;
    return lead >= 0xa1 && lead <= 0xa3 ? 5 : -6;
}

int weighShiftJis(quint8 lead, quint8 trail)
{
    if (lead == 0x82 && trail >= 0x9f)
        return 12; // Hiragana.
    if (lead == 0x83 && trail <= 0x96)
        return 12; // Katakana.
    if (lead >= 0x88 && lead <= 0x97)
        return 9;
    if (lead == 0x81)
        return 5;
    return lead >= 0x98 && lead <= 0x9f ? 0 : -6;
}

struct Candidate
{
    const char *encoding;
    Weigh weigh;
    bool hasSingleHighBytes; ///< Half-width Katakana, 0xa1 to 0xdf.
};

constexpr std::array candidates{
    Candidate{"GBK", weighGbk, false},
    Candidate{"Big5", weighBig5, false},
    Candidate{"Shift_JIS", weighShiftJis, true},
};

struct Score
{
    qint64 tenths = 0;
    qint64 characters = 0;
};

void weighName(const Candidate &candidate, const QByteArray &name, Score &score)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        const auto lead = quint8(name[i]);
        if (lead < 0x80)
            continue;
        ++score.characters;
        if (candidate.hasSingleHighBytes && lead >= 0xa1 && lead <= 0xdf) {
            score.tenths -= 4;
            continue;
        }
        ++i;
        score.tenths += i < name.size() ? candidate.weigh(lead, quint8(name[i])) : -20;
    }
}

/// Mean plausibility of a character; names that do not convert at all count heavily against it.
double plausibility(const Candidate &candidate, const QList<QByteArray> &names)
{
    const auto converter = openConverter(candidate.encoding, true);
    if (!converter)
        return -100;
    Score score;
    for (const auto &name : names) {
        ucnv_resetToUnicode(converter.get());
        if (convert(converter.get(), name)) {
            weighName(candidate, name, score);
        } else {
            score.tenths -= 100;
            ++score.characters;
        }
    }
    return double(score.tenths) / double(std::max<qint64>(1, score.characters));
}

} // namespace

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    Q_UNUSED(text)
    return !decoder.hasError();
}

NameDecoder::NameDecoder(const QByteArray &encoding)
    : m_encoding(encoding)
    , m_isFixed(!encoding.isEmpty() && openConverter(encoding, false))
{
}

void NameDecoder::guess(const QList<QByteArray> &names)
{
    if (m_isFixed)
        return;
    m_encoding = QByteArrayLiteral("ibm-437");
    double best = 0;
    for (const auto &candidate : candidates) {
        const auto value = plausibility(candidate, names);
        if (value > best) {
            best = value;
            m_encoding = candidate.encoding;
        }
    }
}

QString NameDecoder::decode(const QByteArray &name) const
{
    if (isUtf8(name))
        return QString::fromUtf8(name);
    const auto converter = openConverter(m_encoding, false);
    const auto text = converter ? convert(converter.get(), name) : std::nullopt;
    return text.value_or(QString::fromLatin1(name));
}

} // namespace Dateline::Archive
