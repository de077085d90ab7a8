// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articleheader.h"

#include "article/sourcetable.h"
#include "article/sourcezone.h"

#include <QLocale>
#include <QUrl>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownTags = 8;
constexpr qsizetype longestPath = 40;

QString attribute(QStringView name, const QString &value)
{
    return value.isEmpty() ? QString() : u' ' + name + u"=\""_s + value.toHtmlEscaped() + u'"';
}

QString span(const QString &type, const QString &text, const QString &title = {})
{
    if (text.isEmpty())
        return {};
    return u"<span class=\""_s + type + u'"' + attribute(u"title", title) + u'>' + text.toHtmlEscaped() +
           u"</span>"_s;
}

QString line(const QString &type, const QString &content)
{
    return content.isEmpty() ? QString() : u"<p class=\""_s + type + u"\">"_s + content + u"</p>"_s;
}

QString clock(const QDateTime &time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

QString ArticleHeader::html(const Article &article, const QTimeZone &here)
{
    const QString content = byline(article) + when(article, here) + more(article);
    return content.isEmpty() ? QString() : u"<header>"_s + content + u"</header>"_s;
}

QString ArticleHeader::byline(const Article &article)
{
    const bool isNew = foldedName(article.author) != foldedName(article.source);
    return line(u"by"_s,
                span(u"source"_s, article.source) + (isNew ? span(u"author"_s, article.author) : QString()));
}

QString ArticleHeader::when(const Article &article, const QTimeZone &here)
{
    const Moment known = moment(article, here);
    if (known.text.isEmpty())
        return {};
    const QString iso = article.publishedHasTime ? article.published.toUTC().toString(Qt::ISODate)
                                                 : article.published.toUTC().date().toString(Qt::ISODate);
    const QString time = u"<time datetime=\""_s + iso + u'"' + attribute(u"title", known.exact) + u'>' +
                         known.text.toHtmlEscaped() + u"</time>"_s;
    const QString origin =
        article.dateOrigin == DateOrigin::FileName ? tr("date from the file name") : QString();
    return line(u"when"_s, time + span(u"here"_s, known.here, known.exact) + span(u"origin"_s, origin));
}

ArticleHeader::Moment ArticleHeader::moment(const Article &article, const QTimeZone &here)
{
    if (!article.published.isValid())
        return {};
    const QLocale locale;
    const QDateTime utc = article.published.toUTC();
    if (!article.publishedHasTime)
        return {locale.toString(utc.date(), QLocale::LongFormat), {}, {}};
    const QTimeZone zone = sourceZone(article.url, article.source);
    const QDateTime local = utc.toTimeZone(here);
    const QDateTime there = zone.isValid() ? utc.toTimeZone(zone) : local;
    const bool differs = there.offsetFromUtc() != local.offsetFromUtc();
    const QString day = locale.toString(there.date(), QLocale::LongFormat);
    Moment moment;
    //: Day, time of day, city whose clock it is: "Sunday, 29 January 2023, 20:34 Taipei"
    moment.text =
        zone.isValid() && !differs
            //: Day, time of day: "Sunday, 29 January 2023, 20:34"
            ? tr("%1, %2").arg(day, clock(there))
            : tr("%1, %2 %3").arg(day, clock(there), zoneCity(zone.isValid() ? zone : here, locale));
    if (differs) {
        const QString weekday = locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat);
        //: Time of day where the reader is: "13:34 here"
        moment.here = local.date() == there.date() ? tr("%1 here").arg(clock(local))
                                                   //: The same on another day: "Mon 01:34 here"
                                                   : tr("%1 %2 here").arg(weekday, clock(local));
    }
    //: A tool tip; an instant such as 2023-01-29 12:34
    const QString instant = tr("%1 UTC").arg(utc.toString(u"yyyy-MM-dd HH:mm"_s));
    moment.exact = zone.isValid() ? instant
                                  //: %1 is an instant
                                  : tr("%1; the source's own time zone is not known").arg(instant);
    return moment;
}

QString ArticleHeader::more(const Article &article)
{
    const QUrl url(article.url);
    QString address;
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) {
        const QString whole = url.toString(QUrl::FullyEncoded);
        address = u"<a class=\"address\""_s + attribute(u"href", whole) + attribute(u"title", whole) + u'>' +
                  shortAddress(article.url).toHtmlEscaped() + u"</a>"_s;
    }
    return line(u"more"_s, address + tags(article));
}

QString ArticleHeader::tags(const Article &article)
{
    const QString source = foldedName(article.source);
    const QString author = foldedName(article.author);
    QStringList fresh;
    for (const QString &tag : article.tags) {
        const QString folded = foldedName(tag);
        if (folded != source && folded != author)
            fresh.append(tag);
    }
    const QStringList hidden = fresh.mid(shownTags);
    QString result;
    for (const QString &tag : fresh.first(std::min(shownTags, fresh.size())))
        result += span(u"tag"_s, tag);
    if (!hidden.isEmpty())
        result += span(u"tag rest"_s, u'+' + QLocale().toString(hidden.size()), hidden.join(u"\n"_s));
    return result;
}

QString ArticleHeader::shortAddress(const QString &address)
{
    const QUrl url(address);
    QString host = url.host(QUrl::FullyEncoded);
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.size() > longestPath) {
        constexpr qsizetype half = longestPath / 2;
        path = path.left(half) + u'\u2026' + path.right(half);
    }
    return host + path;
}

} // namespace Dateline::Reader
