// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeline/timelinetext.h"

#include "exchange/timeline/displaywidth.h"
#include "exchange/timeline/timelinesections.h"
#include "timeline/history/datewords.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using namespace Timeline;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineExport)
};

constexpr int leastTextWidth = 24;
constexpr int margin = 2;

/// Writes the lines of one timeline.
class TextWriter
{
public:
    TextWriter(const TimelineDocument &document, int width)
        : m_document(document)
    {
        for (const qint32 number : document.shown) {
            const HistoryEntry &entry = document.entry(number);
            m_dateWidth = std::max(m_dateWidth, displayWidth(dateWords(entry.date)));
            m_statusWidth = std::max(m_statusWidth, displayWidth(statusWords(entry.status)));
        }
        m_textWidth = std::max(leastTextWidth, width - indent());
    }

    QString write()
    {
        m_text = plainText(m_document.subject.name) + u" ("_s + kindWords(m_document.subject.kind) +
                 u")\n"_s + timelineSummary(m_document) + u'\n';
        for (const TimelineSection &section : timelineSections(m_document)) {
            m_text += u'\n' + (section.trip >= 0 ? Texts::tr("Trip:") + u' ' : QString()) +
                      plainText(section.heading) + u'\n';
            for (const qint32 number : section.entries)
                writeEntry(m_document.entry(number));
        }
        return m_text;
    }

private:
    int indent() const { return margin + m_dateWidth + 2 + m_statusWidth + 2; }

    void writeEntry(const HistoryEntry &entry)
    {
        const QString left = QString(margin, u' ') + paddedTo(dateWords(entry.date), m_dateWidth + 2) +
                             paddedTo(statusWords(entry.status), m_statusWidth + 2);
        const QString headline = plainText(m_document.headline(entry));
        QStringList lines = headline.isEmpty() ? QStringList() : wrapped(headline, m_textWidth);
        const QString outlet = plainText(m_document.quoted(entry).outlet);
        lines += wrapped(u'“' + plainText(m_document.text(entry)) + u'”' +
                             (outlet.isEmpty() ? QString() : u" — "_s + outlet),
                         m_textWidth);
        if (const QString others = otherOutlets(entry); !others.isEmpty())
            lines += wrapped(Texts::tr("also:") + u' ' + others, m_textWidth);
        for (const QString &link : linkLines(m_document, entry))
            lines += wrapped(plainText(link), m_textWidth);
        m_text += left + lines.join(QString(u'\n' + QString(indent(), u' '))) + u'\n';
    }

    QString otherOutlets(const HistoryEntry &entry) const
    {
        QStringList outlets;
        QSet<QString> known{m_document.quoted(entry).outlet, QString()};
        for (const qint32 number : entry.sightings) {
            const QString &outlet = m_document.sighting(number).outlet;
            if (known.contains(outlet))
                continue;
            known.insert(outlet);
            outlets.append(plainText(outlet));
        }
        return outlets.join(u", "_s);
    }

    const TimelineDocument &m_document;
    int m_dateWidth = 0;
    int m_statusWidth = 0;
    int m_textWidth = 0;
    QString m_text;
};

} // namespace

QString timelineText(const TimelineDocument &document, int width)
{
    return TextWriter(document, width).write();
}

} // namespace Dateline::Exchange
