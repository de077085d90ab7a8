// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeline/timelinemarkdown.h"

#include "exchange/timeline/timelinesections.h"
#include "notes/markdowntext.h"
#include "timeline/history/datewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using namespace Timeline;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineExport)
};

QString escaped(const QString &text)
{
    return Notes::escapedMarkdown(plainText(text));
}

/// Within an item: two columns in.
QString quote(const TimelineDocument &document, qint32 number)
{
    const Sighting &told = document.sighting(number);
    const Library::ArticleRow article = document.article(told.article);
    QStringList source{escaped(told.outlet)};
    if (!article.title.isEmpty())
        source += u'*' + escaped(article.title) + u'*';
    if (!article.url.isEmpty())
        source += Notes::markdownAddress(article.url);
    source.removeAll(QString());
    QString text = u"  > "_s + escaped(document.clauses.value(number)) + u'\n';
    if (!source.isEmpty())
        text += u"  >\n  > — "_s + source.join(u", "_s) + u'\n';
    return text;
}

QString item(const TimelineDocument &document, const HistoryEntry &entry)
{
    const QString headline = escaped(document.headline(entry));
    QString text = u"- **"_s + dateWords(entry.date) + u"** · "_s + statusWords(entry.status) +
                   (headline.isEmpty() ? QString() : u" · "_s + headline) + u"\n\n"_s;
    for (const qint32 number : entry.sightings)
        text += quote(document, number) + u'\n';
    for (const QString &link : linkLines(document, entry))
        text += u"  "_s + escaped(link) + u"\n\n"_s;
    return text;
}

} // namespace

QString timelineMarkdown(const TimelineDocument &document)
{
    QString text =
        u"# "_s + escaped(document.subject.name) + u"\n\n"_s + timelineSummary(document) + u"\n\n"_s;
    for (const TimelineSection &section : timelineSections(document)) {
        const QString trip = section.trip >= 0 ? Texts::tr("Trip:") + u' ' : QString();
        text += u"## "_s + trip + escaped(section.heading) + u"\n\n"_s;
        for (const qint32 number : section.entries)
            text += item(document, document.entry(number));
    }
    return text.trimmed() + u'\n';
}

} // namespace Dateline::Exchange
