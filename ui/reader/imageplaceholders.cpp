// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/imageplaceholders.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

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
    // The whole name: a "pixel-9-review.jpg" is something to see.
    static const QRegularExpression counter(
        u"^[^?#]*?(^|/)(1x1|spacer|blank|transparent|pixel|tracking|beacon)([.][a-z0-9]+)?([?#]|$)"_s,
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

/// What an attribute of sanitized HTML says, without entities.
QString plain(QString value)
{
    value.replace("&quot;"_L1, "\""_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    return value.replace("&nbsp;"_L1, QString(QChar::Nbsp)).replace("&amp;"_L1, "&"_L1);
}

QString attribute(QLatin1StringView name, const QString &value)
{
    return u' ' + name + u"=\""_s + value + u'"';
}

} // namespace

struct ImagePlaceholders::Image
{
    qsizetype start = 0;
    qsizetype end = 0;
    ArticleImage article;
    QString host; ///< Empty for what is beside the article only.
    QString description;

    QString token() const { return ImagePlaceholders::token(article.address); }
    QString fileToken() const { return ImagePlaceholders::token(fileKey(article.file)); }
    /// What the page shows at once; empty for nothing.
    QString shownToken(const ImageOptions &options) const
    {
        if (!article.address.isEmpty() && options.atHand.contains(token()))
            return token();
        return options.canLoad && !article.file.isEmpty() ? fileToken() : QString();
    }
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

QString ImagePlaceholders::token(const QString &address)
{
    constexpr qsizetype digits = 24;
    return QString::fromLatin1(QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex())
        .left(digits);
}

QString ImagePlaceholders::button(const QString &name, const QString &text, const QString &description)
{
    return u"<button type=\"button\""_s + attribute("class"_L1, u"image-do"_s) +
           attribute("data-do"_L1, name) + attribute("data-text"_L1, text.toHtmlEscaped()) +
           attribute("aria-label"_L1, description.toHtmlEscaped()) + u"></button>"_s;
}

QString ImagePlaceholders::element(const Run &run, int number, const ImageOptions &options)
{
    const int count = int(run.images.size());
    const QString what = count == 1 ? tr("Image") : tr("%Ln images", nullptr, count);
    const QString hosts = run.hosts.join(u", "_s);
    const QString label = what.toHtmlEscaped() + u" \u00b7 "_s + hosts;
    QStringList list = run.descriptions.mid(0, listedDescriptions);
    if (run.descriptions.size() > listedDescriptions)
        list.append(u"\u2026"_s);
    const bool isShown = std::all_of(run.images.cbegin(), run.images.cend(), [&options](const Image &image) {
        return !image.shownToken(options).isEmpty();
    });
    const QString name = list.isEmpty() ? label : QString(label + u": "_s + list.join(u", "_s));
    const QString type = count == 1 ? u"remote"_s : u"remote many"_s;
    QString html = u"<span class=\""_s + type + u"\" role=\"group\""_s + attribute("aria-label"_L1, name) +
                   attribute("data-run"_L1, QString::number(number)) +
                   (isShown ? u" data-state=\"done\">"_s : u">"_s) + u"<span class=\"image-about\""_s +
                   attribute("data-label"_L1, label) + attribute("data-list"_L1, list.join(u'\n')) +
                   u"></span>"_s;
    const QString from = plain(hosts);
    if (options.canLoad)
        html += button(u"load"_s, tr("Load"), tr("Load %Ln image(s) from %1", nullptr, count).arg(from));
    if (options.canLoad && options.canKeep)
        html += button(u"keep"_s, tr("Keep for offline"),
                       tr("Keep %Ln image(s) from %1 for reading offline", nullptr, count).arg(from));
    if (options.canLoad)
        html += u"<span class=\"image-note\" role=\"status\"></span>"_s;
    return html + u"</span>"_s;
}

QList<ImagePlaceholders::Image> ImagePlaceholders::find(const QString &html, QList<Run> &runs)
{
    // Sanitized HTML has its attributes in double quotes and no bare '>' in them.
    static const QRegularExpression imageTag(u"<img [^>]*>"_s);
    QList<Image> images;
    for (auto match = imageTag.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch tag = match.next();
        const QString address = attributeOf(tag.capturedView(), u"data-src"_s);
        const QString file = attributeOf(tag.capturedView(), u"data-file"_s);
        Image image{tag.capturedStart(),
                    tag.capturedEnd(),
                    {plain(address), plain(file), -1},
                    hostOf(address),
                    attributeOf(tag.capturedView(), u"alt"_s)};
        const bool isNowhere = image.host.isEmpty() && file.isEmpty();
        if (isNowhere || isDecoration(tag.capturedView(), address.isEmpty() ? file : address))
            continue;
        if (image.host.isEmpty()) {
            images.append(image);
            continue;
        }
        if (isCaptioned(QStringView(html).mid(image.end), image.description))
            image.description.clear();
        const bool isNext =
            !runs.isEmpty() && isBlank(QStringView(html).mid(runs.last().images.last().end,
                                                             image.start - runs.last().images.last().end));
        if (!isNext)
            runs.append(Run());
        image.article.run = int(runs.size()) - 1;
        runs.last().add(image);
        images.append(image);
    }
    return images;
}

QString ImagePlaceholders::tag(QStringView html, const Image &image, const ImageOptions &options)
{
    QString attributes;
    if (image.article.run >= 0)
        attributes += attribute("data-run"_L1, QString::number(image.article.run)) +
                      attribute("data-image"_L1, image.token());
    const QString shown = image.shownToken(options);
    if (!shown.isEmpty())
        attributes += attribute("src"_L1, u"image/"_s + shown);
    // The room that it takes is known before it is there.
    const QSize size = options.atHand.value(shown);
    const bool isSized = html.contains(u" width=\""_s) || html.contains(u" height=\""_s);
    if (!size.isEmpty() && !isSized)
        attributes += attribute("width"_L1, QString::number(size.width())) +
                      attribute("height"_L1, QString::number(size.height()));
    return u"<img"_s + attributes + html.mid(4);
}

QString ImagePlaceholders::apply(const QString &html, const ImageOptions &options)
{
    QList<Run> runs;
    const QList<Image> images = find(html, runs);
    QString result;
    result.reserve(html.size() + 512 * images.size());
    qsizetype copied = 0;
    int begun = 0;
    for (const Image &image : images) {
        result += QStringView(html).mid(copied, image.start - copied);
        if (image.article.run == begun) {
            result += element(runs.at(begun), begun, options);
            ++begun;
        }
        result += tag(QStringView(html).mid(image.start, image.end - image.start), image, options);
        copied = image.end;
    }
    return result + QStringView(html).mid(copied);
}

QList<ArticleImage> ImagePlaceholders::images(const QString &html)
{
    QList<Run> runs;
    QList<ArticleImage> result;
    for (const Image &image : find(html, runs))
        result.append(image.article);
    return result;
}

} // namespace Dateline::Reader
