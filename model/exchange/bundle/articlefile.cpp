// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/articlefile.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

/// A YAML string in double quotes.
QString quoted(const QString &text)
{
    QString escaped;
    for (const QChar unit : text) {
        if (unit == u'"' || unit == u'\\')
            escaped += u'\\';
        escaped += unit < u' ' || unit == QChar(0x7f) ? QChar(u' ') : unit;
    }
    return u'"' + escaped + u'"';
}

QString dateOf(const Article &article)
{
    if (article.dateOrigin == DateOrigin::None)
        return {};
    const QDateTime time = article.published.toUTC();
    return article.publishedHasTime ? time.toString(Qt::ISODateWithMs) : time.date().toString(Qt::ISODate);
}

} // namespace

QByteArray articleFile(const Article &article)
{
    QString head = u"---\ntitle: "_s + quoted(article.title) + u'\n';
    if (const QString date = dateOf(article); !date.isEmpty())
        head += u"date: "_s + date + u'\n';
    if (!article.author.isEmpty())
        head += u"author: "_s + quoted(article.author) + u'\n';
    if (!article.url.isEmpty())
        head += u"from: "_s + quoted(article.url) + u'\n';
    QStringList tags;
    if (!article.source.isEmpty())
        tags += quoted(article.source);
    for (const QString &tag : article.tags)
        tags += quoted(tag);
    if (!tags.isEmpty())
        head += u"tags: ["_s + tags.join(u", "_s) + u"]\n"_s;
    head += u"---\n\n"_s;
    return head.toUtf8() + article.html.toUtf8() + '\n';
}

} // namespace Dateline::Exchange
