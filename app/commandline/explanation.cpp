// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/explanation.h"

#include "exchange/timeline/timelinejson.h"
#include "timeline/extraction.h"
#include "timeline/places/userplaces.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::App {

using namespace Timeline;

namespace {

/// Explains what was extracted from one article.
class Explainer
{
public:
    explicit Explainer(const ArticleText &article)
        : m_article(article)
        , m_found(extract(article))
    {
    }

    QList<QJsonObject> explain()
    {
        for (const DateMention &date : m_found.dates)
            add(u"date"_s, date.start, date.end, date.value.edtf(), QString::fromUtf8(date.rule));
        for (const NameMention &name : m_found.names.mentions) {
            const bool isPlace = name.kind == EntityKind::Place;
            add(isPlace ? u"place"_s : u"name"_s, name.start, name.end,
                isPlace ? placeValue(name) : nameValue(name), QString::fromUtf8(name.rule));
        }
        for (const Event &event : m_found.events)
            add(u"event"_s, event.start, event.end, eventValue(event), rulesOf(event));
        // What is around something comes before it.
        std::stable_sort(
            m_lines.begin(), m_lines.end(), [](const QJsonObject &one, const QJsonObject &other) {
                const auto rank = [](const QJsonObject &line) {
                    return std::pair(line.value(u"start"_s).toInt(), -line.value(u"end"_s).toInt());
                };
                return rank(one) < rank(other);
            });
        return m_lines;
    }

private:
    void add(const QString &type, qint32 start, qint32 end, const QJsonValue &value, const QString &rule)
    {
        m_lines.append({{u"type"_s, type},
                        {u"text"_s, m_article.text.mid(start, end - start)},
                        {u"start"_s, start},
                        {u"end"_s, end},
                        {u"value"_s, value},
                        {u"rule"_s, rule}});
    }

    QString textOf(const NameMention &name) const
    {
        return m_article.text.mid(name.start, name.end - name.start);
    }

    /// What a mention is short for or stands for, in full. A chain is short; a ring would be none.
    const NameMention &full(const NameMention &name) const
    {
        const NameMention *whole = &name;
        for (int step = 0; step < 4; ++step) {
            if (whole->standsFor < 0 || whole->standsFor >= m_found.names.mentions.size())
                break;
            whole = &m_found.names.mentions[whole->standsFor];
        }
        return *whole;
    }

    QJsonObject nameValue(const NameMention &name) const
    {
        return {{u"kind"_s, QString::fromLatin1(kindName(name.kind))}, {u"name"_s, textOf(full(name))}};
    }

    QJsonObject placeValue(const NameMention &mention) const
    {
        const NameMention &name = full(mention);
        if (name.place < 0 || name.place >= placesInUse().count())
            return {{u"name"_s, textOf(name)},
                    {u"code"_s, QJsonValue()},
                    {u"latitude"_s, QJsonValue()},
                    {u"longitude"_s, QJsonValue()}};
        const Place place = placesInUse().place(name.place);
        return {{u"name"_s, place.english.isEmpty() ? place.traditional : place.english},
                {u"code"_s, place.code},
                {u"latitude"_s, place.latitude},
                {u"longitude"_s, place.longitude}};
    }

    QJsonObject eventValue(const Event &event) const
    {
        QJsonArray participants;
        for (const qint32 participant : event.participants)
            participants.append(textOf(full(m_found.names.mentions[participant])));
        return {{u"date"_s, event.date.edtf()},
                {u"status"_s, QString::fromLatin1(statusName(event.status))},
                {u"action"_s, Exchange::actionName(event.action)},
                {u"participants"_s, participants},
                {u"place"_s, event.place < 0 ? QJsonValue()
                                             : QJsonValue(placeValue(m_found.names.mentions[event.place]))}};
    }

    static QString rulesOf(const Event &event)
    {
        QStringList rules;
        for (const QByteArray &rule : event.rules)
            rules.append(QString::fromUtf8(rule));
        return rules.join(u' ');
    }

    const ArticleText &m_article;
    const Extraction m_found;
    QList<QJsonObject> m_lines;
};

} // namespace

QList<QJsonObject> explanationOf(const ArticleText &article)
{
    return Explainer(article).explain();
}

} // namespace Dateline::App
