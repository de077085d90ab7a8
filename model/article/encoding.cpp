// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

#include "encodingguess.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ArticleParser)
};

struct Unicode
{
    QStringDecoder::Encoding encoding;
    QString name;
    int markLength;
};

std::optional<Unicode> byteOrderMark(const QByteArray &bytes)
{
    // UTF-32LE starts with UTF-16LE's mark, so it is asked first.
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return Unicode{QStringDecoder::Utf32LE, u"UTF-32LE"_s, 4};
    if (bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return Unicode{QStringDecoder::Utf32BE, u"UTF-32BE"_s, 4};
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Unicode{QStringDecoder::Utf8, u"UTF-8"_s, 3};
    if (bytes.startsWith("\xFF\xFE"))
        return Unicode{QStringDecoder::Utf16LE, u"UTF-16LE"_s, 2};
    if (bytes.startsWith("\xFE\xFF"))
        return Unicode{QStringDecoder::Utf16BE, u"UTF-16BE"_s, 2};
    return std::nullopt;
}

/// UTF-16 without a mark shows in the line ends and digits that every article has: a zero in
/// every other byte, always on the same side.
std::optional<Unicode> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 65536) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample; i += 2) {
        even += bytes.at(i) == 0;
        odd += bytes.at(i + 1) == 0;
    }
    if (odd * 40 > sample && even * 20 < odd)
        return Unicode{QStringDecoder::Utf16LE, u"UTF-16LE"_s, 0};
    if (even * 40 > sample && odd * 20 < even)
        return Unicode{QStringDecoder::Utf16BE, u"UTF-16BE"_s, 0};
    return std::nullopt;
}

QString decodeUnicode(const QByteArray &bytes, const Unicode &unicode)
{
    QStringDecoder decoder(unicode.encoding, QStringDecoder::Flag::Stateless);
    return decoder.decode(QByteArrayView(bytes).sliced(unicode.markLength));
}

/// A few broken bytes in a long UTF-8 text are damage, not another encoding.
bool isDamagedUtf8(const QString &text)
{
    qsizetype broken = 0;
    qsizetype sound = 0;
    for (const QChar character : text) {
        broken += character == QChar::ReplacementCharacter;
        sound += character.unicode() > 0x7f;
    }
    return broken * 10 < sound - broken;
}

/// One pass in place: QString::replace() moves the rest of the text once for every thousand line ends.
void unifyLineEnds(QString &text)
{
    QChar *const start = text.data();
    QChar *target = start;
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        if (start[i] != u'\r') {
            *target++ = start[i];
            continue;
        }
        *target++ = u'\n';
        if (i + 1 < size && start[i + 1] == u'\n')
            ++i;
    }
    text.truncate(target - start);
}

void normalize(DecodedText &decoded)
{
    QString &text = decoded.text;
    if (text.contains(QChar::Null)) {
        text.remove(QChar::Null);
        decoded.doubts.append(Texts::tr("The text holds NUL characters; they were left out."));
    }
    if (text.contains(u'\r'))
        unifyLineEnds(text);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
}

DecodedText decodeUnmarked(const QByteArray &bytes)
{
    if (const auto utf16 = unmarkedUtf16(bytes))
        return {decodeUnicode(bytes, *utf16), utf16->name, {}};

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return {text, u"UTF-8"_s, {}};
    if (isDamagedUtf8(text))
        return {
            text, u"UTF-8"_s, {Texts::tr("Some bytes of the text are not valid UTF-8; they were replaced.")}};

    const QByteArray name = guessEncoding(bytes);
    const QString readable = QString::fromLatin1(name);
    return {decodeAs(bytes, name),
            readable,
            {Texts::tr("The text is not UTF-8; it was read as %1.").arg(readable)}};
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    DecodedText decoded;
    if (const auto mark = byteOrderMark(bytes))
        decoded = {decodeUnicode(bytes, *mark), mark->name, {}};
    else
        decoded = decodeUnmarked(bytes);
    normalize(decoded);
    return decoded;
}

} // namespace Dateline
