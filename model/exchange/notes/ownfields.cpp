// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/ownfields.h"

#include "exchange/incoming/incomingtime.h"
#include "exchange/incoming/noteid.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using Notes::Anchor;
using Notes::Part;

namespace {

const QStringList &partNames()
{
    static const QStringList names{u"article"_s, u"text"_s, u"title"_s}; // in the order of Part
    return names;
}

/// Fields of one object whose names have something in common.
class PrefixedFields
{
public:
    PrefixedFields(const QJsonObject &object, const QString &prefix, Doubts &doubts)
        : m_object(object)
        , m_prefix(prefix.toLatin1())
        , m_doubts(doubts)
    {
    }

    QString text(const char *name) { return jsonText(m_object, named(name), m_doubts); }
    qint32 number(const char *name) { return jsonNumber(m_object, named(name), m_doubts); }
    QList<QDateTime> times(const char *name)
    {
        QList<QDateTime> times;
        const QStringList texts = jsonTexts(m_object, named(name), m_doubts);
        for (const QString &text : texts) {
            if (const QDateTime time = incomingTime(text); time.isValid())
                times.append(time);
            else
                doubt(name);
        }
        return times;
    }

    void doubt(const char *name) { m_doubts.addField(named(name)); }

    /// A hash in hexadecimal.
    QByteArray hash(const char *name)
    {
        constexpr qsizetype longest = 128;
        const QString digits = text(name);
        const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
        const bool isHash = digits.size() <= longest && QString::fromLatin1(bytes.toHex()) == digits;
        if (!isHash)
            doubt(name);
        return isHash ? bytes : QByteArray();
    }

private:
    QLatin1StringView named(const char *name)
    {
        m_name = m_prefix + name;
        return QLatin1StringView(m_name);
    }

    const QJsonObject &m_object;
    const QByteArray m_prefix;
    QByteArray m_name;
    Doubts &m_doubts;
};

void readAnchor(PrefixedFields &fields, Anchor &anchor)
{
    const qint32 start = fields.number("start");
    const qint32 end = fields.number("end");
    const bool isRange = start >= 0 && end > start;
    if (!isRange && (start >= 0 || end >= 0))
        fields.doubt("start");
    if (isRange) {
        anchor.start = start;
        anchor.end = end;
    }
    anchor.content = fields.hash("content");
    anchor.text = fields.hash("text");
}

} // namespace

QJsonObject ownFields(const Notes::Annotation &annotation, const NotesExport &notes, const QString &prefix)
{
    const Anchor &anchor = annotation.anchor;
    QJsonObject fields{{prefix + u"colour"_s, annotation.colour},
                       {prefix + u"part"_s, partNames().value(int(anchor.part))},
                       {prefix + u"article"_s, annotation.article}};
    // A passage that came from elsewhere without a place has none until it is found.
    if (annotation.hasPassage() && anchor.end > anchor.start) {
        fields.insert(prefix + u"start"_s, anchor.start);
        fields.insert(prefix + u"end"_s, anchor.end);
    }
    if (!anchor.content.isEmpty())
        fields.insert(prefix + u"content"_s, QString::fromLatin1(anchor.content.toHex()));
    if (!anchor.text.isEmpty())
        fields.insert(prefix + u"text"_s, QString::fromLatin1(anchor.text.toHex()));
    QJsonArray bases;
    for (const QDateTime &base : notes.bases.value(annotation.id))
        bases.append(outgoingTime(base));
    if (!bases.isEmpty())
        fields.insert(prefix + u"bases"_s, bases);
    return fields;
}

void readOwnFields(const QJsonObject &object, const QString &prefix, IncomingNote &note, Doubts &doubts)
{
    PrefixedFields fields(object, prefix, doubts);
    const qint32 colour = fields.number("colour");
    if (colour >= 1 && colour <= Notes::colourCount)
        note.annotation.colour = colour;
    else if (colour >= 0)
        fields.doubt("colour");
    const QString part = fields.text("part");
    if (partNames().contains(part))
        note.annotation.anchor.part = Part(partNames().indexOf(part));
    else if (!part.isEmpty())
        fields.doubt("part");
    const QString article = fields.text("article");
    if (isArticleId(article))
        note.annotation.article = article;
    else if (!article.isEmpty())
        fields.doubt("article");
    readAnchor(fields, note.annotation.anchor);
    note.bases = fields.times("bases");
}

void settlePart(IncomingNote &note)
{
    Anchor &anchor = note.annotation.anchor;
    const bool hasPassage = !anchor.quote.isEmpty() || note.position.isKnown();
    if (hasPassage && anchor.part == Part::Article)
        anchor.part = Part::Text;
    else if (!hasPassage)
        anchor.part = Part::Article;
    if (!hasPassage) {
        anchor.prefix.clear();
        anchor.suffix.clear();
        anchor.start = anchor.end = 0;
    }
}

} // namespace Dateline::Exchange
