// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/address.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dateline::Html {

namespace {

constexpr qsizetype MaximumAddressLength = 8192;
constexpr qsizetype MaximumInlineImageLength = 2 * 1024 * 1024;

/// As browsers read an address: without line breaks and tabs, and without controls at its ends.
QString cleaned(const QString &value)
{
    const auto isEdge = [](QChar c) { return c.unicode() <= 0x20; };
    const auto first = std::find_if_not(value.cbegin(), value.cend(), isEdge);
    const auto last = std::find_if_not(value.crbegin(), std::make_reverse_iterator(first), isEdge).base();
    QString result(first, last - first);
    if (std::any_of(result.cbegin(), result.cend(), [](QChar c) { return c.unicode() < 0x20; }))
        result.removeIf([](QChar c) { return c.unicode() < 0x20; });
    return result;
}

QUrl resolved(const QString &value, const QUrl &base)
{
    const QString text = cleaned(value);
    if (text.isEmpty() || text.size() > MaximumAddressLength || text.startsWith(u'#'))
        return {};
    QUrl url(text.startsWith(u"//") ? u"https:"_s + text : text, QUrl::TolerantMode);
    if (url.isRelative() && base.isValid() && !base.isRelative())
        url = base.resolved(url);
    return url;
}

bool isWeb(const QUrl &url)
{
    return (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
}

/// The encoded address when reading it again gives the same one.
QString encoded(QUrl url)
{
    if (!url.isValid())
        return {};
    url.setUserInfo({});
    const QString text = url.toString(QUrl::FullyEncoded);
    const QUrl again(text, QUrl::TolerantMode);
    return again.isValid() && again.scheme() == url.scheme() && again.toString(QUrl::FullyEncoded) == text &&
                   text.size() <= MaximumAddressLength
               ? text
               : QString();
}

} // namespace

QString linkAddress(const QString &value, const QUrl &base)
{
    const QUrl url = resolved(value, base);
    if (url.scheme() == u"mailto") {
        const QString text = url.toString(QUrl::FullyEncoded);
        return url.isValid() && text.contains(u'@') && QUrl(text).toString(QUrl::FullyEncoded) == text
                   ? text
                   : QString();
    }
    return isWeb(url) ? encoded(url) : QString();
}

QString imageAddress(const QString &value, const QUrl &base)
{
    const QUrl url = resolved(value, base);
    return isWeb(url) ? encoded(url) : QString();
}

QString imageFile(const QString &value)
{
    constexpr qsizetype longest = 1024;
    const QString text = cleaned(value);
    if (text.isEmpty() || text.size() > longest || text.startsWith(u'/') || text.startsWith(u'\\'))
        return {};
    // A drive, or a scheme.
    const qsizetype colon = text.indexOf(u':');
    const qsizetype slash = text.indexOf(u'/');
    if (colon >= 0 && (slash < 0 || colon < slash))
        return {};
    static constexpr std::array endings{".png"_L1, ".jpg"_L1, ".jpeg"_L1, ".gif"_L1, ".webp"_L1, ".bmp"_L1};
    const qsizetype end = text.indexOf(QRegularExpression(u"[?#]"_s));
    const QString path = end < 0 ? text : text.left(end);
    const bool isImage = std::any_of(endings.begin(), endings.end(), [&path](QLatin1String ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
    return isImage ? text : QString();
}

QString inlineImage(const QString &value)
{
    if (value.size() > MaximumInlineImageLength + 64)
        return {};
    const QString text = cleaned(value);
    const qsizetype comma = text.indexOf(u',');
    static const QStringList heads{u"data:image/png;base64"_s, u"data:image/jpeg;base64"_s,
                                   u"data:image/gif;base64"_s, u"data:image/webp;base64"_s};
    if (comma < 0)
        return {};
    QString head = text.left(comma).toLower();
    if (head == u"data:image/jpg;base64")
        head = heads.at(1);
    QString data = text.mid(comma + 1);
    data.remove(u' ');
    const bool isBase64 = std::all_of(data.cbegin(), data.cend(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'/' || c == u'=');
    });
    return heads.contains(head) && isBase64 && !data.isEmpty() && data.size() <= MaximumInlineImageLength
               ? QString(head + u',' + data)
               : QString();
}

QString largestCandidate(const QString &sourceSet)
{
    QString best;
    double bestSize = -1;
    qsizetype position = 0;
    const QStringView set = sourceSet;
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    while (position < set.size()) {
        const auto start = std::find_if_not(set.begin() + position, set.end(),
                                            [&](QChar c) { return isSpace(c) || c == u','; });
        const auto end = std::find_if(start, set.end(), isSpace);
        QStringView address(start, end);
        const bool ended = address.endsWith(u',');
        while (address.endsWith(u','))
            address.chop(1);
        const auto stop = ended ? end : std::find(end, set.end(), u',');
        const QStringView descriptor = QStringView(end, stop).trimmed();
        const double size = descriptor.isEmpty() ? 1 : descriptor.chopped(1).toDouble();
        if (!address.isEmpty() && size > bestSize) {
            bestSize = size;
            best = address.toString();
        }
        position = stop - set.begin();
    }
    return best;
}

QString hostOf(const QString &value, const QUrl &base)
{
    const QUrl url = resolved(value, base);
    if (!isWeb(url))
        return {};
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    return isHostName(host) ? host : QString();
}

bool isHostName(QStringView text)
{
    return !text.isEmpty() && text.size() <= 253 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
    });
}

} // namespace Dateline::Html
