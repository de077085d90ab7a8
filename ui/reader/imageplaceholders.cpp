// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/imageplaceholders.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestIcon = 48; // CSS pixels
constexpr qsizetype listedDescriptions = 6;

/// The value of an attribute as the sanitizer writes it: in double quotes, with entities.
QString attributeOf(QStringView tag, const QString &name)
{
    const QString start = u' ' + name + u"=\""_s;
    const qsizetype at = tag.indexOf(start);
    if (at < 0)
        return {};
    const qsizetype from = at + start.size();
    return tag.mid(from, tag.indexOf(u'"', from) - from).toString();
}

bool isSmall(const QString &length)
{
    return !length.isEmpty() && length.toInt() <= largestIcon;
}

/// Icons, and the one-pixel images that count readers.
bool isDecoration(QStringView tag, const QString &address)
{
    static const QRegularExpression counter(
        u"(^|[/_.-])(1x1|spacer|blank|transparent|pixel|tracking|beacon)[^/]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return isSmall(attributeOf(tag, u"width"_s)) || isSmall(attributeOf(tag, u"height"_s)) ||
           counter.match(address).hasMatch();
}

QString hostOf(const QString &address)
{
    const qsizetype start = address.indexOf("://"_L1);
    if (start < 0)
        return {};
    const QString rest = address.mid(start + 3);
    const QString authority = rest.left(rest.indexOf(QRegularExpression(u"[/?#]"_s)));
    // What stands before "@" is a user name, however much it looks like a host.
    return authority.mid(authority.lastIndexOf(u'@') + 1);
}

QString withoutTags(QStringView html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return html.toString().remove(tag);
}

/// True when the text of the HTML `rest` begins with `description`, itself as HTML wrote it.
bool isCaptioned(QStringView rest, const QString &description)
{
    constexpr qsizetype markup = 600; // Of the tags between image and caption.
    const QString text = withoutTags(rest.left(2 * description.size() + markup));
    return text.simplified().startsWith(description.simplified());
}

/// True when nothing to read, and no other part of the article, stands between two images.
bool isBlank(QStringView between)
{
    if (between.contains(u"data-zone="_s) || between.contains(u"data-media="_s))
        return false;
    return withoutTags(between).remove(u"&nbsp;"_s).trimmed().isEmpty();
}

} // namespace

struct ImagePlaceholders::Image
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString host; ///< Empty for decoration.
    QString description;
};

struct ImagePlaceholders::Run
{
    QList<Image> images;
    QStringList hosts;
    QStringList descriptions;

    void add(const Image &image)
    {
        images.append(image);
        if (!hosts.contains(image.host))
            hosts.append(image.host);
        if (!image.description.isEmpty() && !descriptions.contains(image.description))
            descriptions.append(image.description);
    }
};

QString ImagePlaceholders::element(const Run &run)
{
    const int count = int(run.images.size());
    QString label = count == 1 ? tr("Image") : tr("%Ln images", nullptr, count);
    label = label.toHtmlEscaped() + u" \u00b7 "_s + run.hosts.join(u", "_s);
    QStringList list = run.descriptions.mid(0, listedDescriptions);
    if (run.descriptions.size() > listedDescriptions)
        list.append(u"\u2026"_s);
    const QString type = count == 1 ? u"remote"_s : u"remote many"_s;
    return u"<span class=\""_s + type + u"\" data-label=\""_s + label + u"\" data-list=\""_s +
           list.join(u'\n') + u"\"></span>"_s;
}

QString ImagePlaceholders::apply(const QString &html)
{
    // Sanitized HTML has its attributes in double quotes and no bare '>' in them.
    static const QRegularExpression imageTag(u"<img [^>]*>"_s);
    QList<Run> runs;
    for (auto match = imageTag.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch tag = match.next();
        const QString address = attributeOf(tag.capturedView(), u"data-src"_s);
        Image image{tag.capturedStart(), tag.capturedEnd(), hostOf(address),
                    attributeOf(tag.capturedView(), u"alt"_s)};
        if (image.host.isEmpty() || isDecoration(tag.capturedView(), address))
            continue;
        if (isCaptioned(QStringView(html).mid(image.end), image.description))
            image.description.clear();
        const bool isNext =
            !runs.isEmpty() && isBlank(QStringView(html).mid(runs.last().images.last().end,
                                                             image.start - runs.last().images.last().end));
        if (!isNext)
            runs.append(Run());
        runs.last().add(image);
    }
    QString result;
    result.reserve(html.size() + 128 * runs.size());
    qsizetype copied = 0;
    for (const Run &run : runs) {
        result += QStringView(html).mid(copied, run.images.first().start - copied);
        result += element(run);
        copied = run.images.first().start;
    }
    return result + QStringView(html).mid(copied);
}

} // namespace Dateline::Reader
