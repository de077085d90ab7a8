// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/w3cbodies.h"

#include "exchange/incoming/incomingtext.h"
#include "notes/markdowntext.h"

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

constexpr int deepest = 8; ///< Choices may hold choices so often at most.

TextKind kindOf(const QString &format)
{
    const QString type = format.section(u';', 0, 0).trimmed().toLower();
    if (type == u"text/markdown" || type == u"text/x-markdown")
        return TextKind::Markdown;
    return type == u"text/html" || type == u"application/xhtml+xml" ? TextKind::Html : TextKind::Plain;
}

bool isWebAddress(const QString &text)
{
    const bool isWeb = text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
    return isWeb && !text.contains(u' ') && !text.contains(u'\n');
}

class Reader
{
public:
    explicit Reader(Doubts &doubts)
        : m_doubts(doubts)
    {
    }

    void read(const QJsonValue &bodies, const QString &purpose)
    {
        const QList<QJsonValue> items = jsonItems(bodies);
        for (const QJsonValue &item : items)
            readOne(item, purpose, 0);
    }

    QString note() const { return m_texts.join(u"\n\n"_s); }
    QStringList tags() const { return incomingTags(m_tags); }
    qsizetype tagCount() const { return m_tags.size(); }

    /// Whether anything came of it.
    bool readOne(const QJsonValue &body, const QString &purpose, int depth)
    {
        if (body.isString())
            return take(body.toString(), TextKind::Plain, purpose);
        if (!body.isObject() || depth > deepest) {
            m_doubts.addField(u"body"_s);
            return false;
        }
        return readObject(body.toObject(), purpose, depth);
    }

private:
    bool readObject(const QJsonObject &body, const QString &inherited, int depth)
    {
        const QStringList purposes = jsonTexts(body, "purpose"_L1, m_doubts);
        const QString purpose = purposes.isEmpty() ? inherited : purposes.first();
        const QJsonValue members = body.value("items"_L1);
        if (members.isArray()) {
            const bool isChoice = jsonTexts(body, "type"_L1, m_doubts).contains(u"Choice"_s);
            return readMembers(jsonItems(members), purpose, isChoice, depth);
        }
        for (const QLatin1StringView name : {"value"_L1, "chars"_L1}) {
            if (body.contains(name)) {
                return take(jsonText(body, name, m_doubts), kindOf(jsonText(body, "format"_L1, m_doubts)),
                            purpose);
            }
        }
        if (body.contains("source"_L1))
            return readOne(body.value("source"_L1), purpose, depth + 1);
        const QString name = purpose == u"tagging" ? jsonText(body, "label"_L1, m_doubts) : QString();
        return take(name.isEmpty() ? jsonText(body, "id"_L1, m_doubts) : name, TextKind::Plain, purpose);
    }

    bool readMembers(const QList<QJsonValue> &members, const QString &purpose, bool isChoice, int depth)
    {
        bool isRead = false;
        for (const QJsonValue &member : members) {
            isRead = readOne(member, purpose, depth + 1) || isRead;
            if (isRead && isChoice)
                break;
        }
        return isRead;
    }

    bool take(const QString &text, TextKind kind, const QString &purpose)
    {
        if (purpose.endsWith("tagging"_L1)) {
            m_tags += text;
            return !text.trimmed().isEmpty();
        }
        const IncomingText read = isWebAddress(text) && kind == TextKind::Plain
                                      ? IncomingText{Notes::markdownAddress(incomingPassage(text))}
                                      : incomingText(text, kind);
        if (read.isCut)
            m_doubts.add(IncomingProblem::Kind::NoteCut);
        if (read.markdown.trimmed().isEmpty())
            return false;
        m_texts += read.markdown;
        return true;
    }

    Doubts &m_doubts;
    QStringList m_texts;
    QStringList m_tags;
};

} // namespace

void readW3cBodies(const QJsonObject &annotation, IncomingNote &note, Doubts &doubts)
{
    const QStringList motivations = jsonTexts(annotation, "motivation"_L1, doubts);
    const QString purpose = motivations.size() == 1 ? motivations.first() : QString();
    Reader reader(doubts);
    reader.read(annotation.value("body"_L1), purpose);
    if (const QString text = jsonText(annotation, "bodyValue"_L1, doubts); !text.isEmpty())
        reader.readOne(text, purpose, 0);
    note.annotation.note = reader.note();
    note.annotation.tags = reader.tags();
    if (reader.tagCount() > mostTags)
        doubts.add(IncomingProblem::Kind::TagsCut);
}

} // namespace Dateline::Exchange
