// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/hypothesisreader.h"

#include "exchange/incoming/incomingtext.h"
#include "exchange/incoming/notecollector.h"
#include "exchange/incoming/noteid.h"
#include "exchange/incoming/notetext.h"
#include "exchange/notes/articleaddress.h"
#include "exchange/notes/jsonentries.h"
#include "exchange/notes/ownfields.h"
#include "exchange/notes/selectors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(IncomingNotes)
};

bool isNote(const QJsonObject &object)
{
    return object.contains("uri"_L1);
}

/// "ann" of "acct:ann@hypothes.is".
QString accountName(const QString &user)
{
    const QString account = user.startsWith("acct:"_L1) ? user.mid("acct:"_L1.size()) : user;
    return account.section(u'@', 0, 0);
}

/// Reads one note.
class NoteReader
{
public:
    explicit NoteReader(const QJsonObject &json)
        : m_json(json)
    {
    }

    /// False when it is none that could be kept; problems() says why.
    bool read()
    {
        readOwnFields(m_json.value("dateline"_L1).toObject(), {}, m_note, m_doubts);
        readSource();
        if (m_note.address.isEmpty() && m_note.annotation.article.isEmpty()) {
            m_doubts.add(IncomingProblem::Kind::NoArticle);
            return false;
        }
        readText();
        readPeopleAndTimes();
        const bool isReply = !jsonItems(m_json.value("references"_L1)).isEmpty();
        if (isReply) {
            m_note.annotation.tags.clear();
            m_doubts.add(IncomingProblem::Kind::Reply);
        } else {
            const QJsonValue target = chosenTarget(jsonItems(m_json.value("target"_L1)), m_doubts);
            readSelectors(target.toObject().value("selector"_L1), m_note, m_doubts);
            m_note.countsUnits = true;
        }
        settlePart(m_note);
        readId();
        return true;
    }

    IncomingNote note() const { return m_note; }
    const QList<IncomingProblem> &problems() const { return m_doubts.problems(); }

private:
    void readSource()
    {
        readArticleAddress(jsonText(m_json, "uri"_L1, m_doubts), m_note);
        const QJsonValue document = m_json.value("document"_L1);
        m_note.title = incomingName(jsonText(document.toObject(), "title"_L1, m_doubts));
    }

    void readText()
    {
        const QString text = withoutMentionTags(jsonText(m_json, "text"_L1, m_doubts));
        readNoteText(text, jsonTexts(m_json, "tags"_L1, m_doubts), m_note, m_doubts);
    }

    void readPeopleAndTimes()
    {
        Notes::Annotation &annotation = m_note.annotation;
        const QJsonObject about = m_json.value("user_info"_L1).toObject();
        annotation.creator = incomingName(jsonText(about, "display_name"_L1, m_doubts));
        const QString user = incomingName(jsonText(m_json, "user"_L1, m_doubts));
        // An account that Dateline made up names nobody.
        if (annotation.creator.isEmpty() && !user.endsWith("@dateline.invalid"_L1))
            annotation.creator = accountName(user);
        jsonTimes(m_json, "created"_L1, "updated"_L1, annotation, m_doubts);
    }

    void readId()
    {
        const QString name = jsonText(m_json, "id"_L1, m_doubts);
        const Notes::Annotation &annotation = m_note.annotation;
        m_note.isNamed = !name.isEmpty();
        m_note.annotation.id = !name.isEmpty()
                                   ? idOfHypothesis(name)
                                   : incomingId({m_note.address, annotation.anchor.quote, annotation.note,
                                                 annotation.tags.join(u' '), annotation.creator});
    }

    const QJsonObject m_json;
    IncomingNote m_note;
    Doubts m_doubts;
};

/// What stands in the lists of an export, or of an answer of the API, which parts replies from the rest when
/// it is asked to; the value itself when it is a list or one note.
QList<QJsonValue> entriesOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || !isHypothesisJson(value) || isNote(object))
        return value.isArray() ? jsonItems(value) : QList<QJsonValue>{value};
    QList<QJsonValue> entries;
    for (const QLatin1StringView name : {"annotations"_L1, "rows"_L1, "replies"_L1})
        entries += jsonItems(object.value(name));
    return entries;
}

} // namespace

bool isHypothesisJson(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.cbegin(), array.cend(),
                           [](const QJsonValue &item) { return isNote(item.toObject()); });
    }
    const QJsonObject object = value.toObject();
    return isNote(object) || object.value("annotations"_L1).isArray() || object.value("rows"_L1).isArray();
}

QString idOfHypothesis(const QString &name)
{
    constexpr qsizetype length = 22;
    const auto decoded = QByteArray::fromBase64Encoding(
        name.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QUuid uuid = name.size() == length && decoded ? QUuid::fromRfc4122(decoded.decoded) : QUuid();
    return uuid.isNull() ? incomingId(name) : uuid.toString(QUuid::WithoutBraces);
}

QString withoutMentionTags(const QString &text)
{
    static const QRegularExpression tag(u"<a data-hyp-mention\\b[^<>]*>([^<>]*)</a>"_s);
    return QString(text).replace(tag, u"\\1"_s);
}

Result<IncomingNotes> readHypothesisNotes(const QByteArray &bytes)
{
    const Result<QList<QJsonValue>> values = jsonValues(bytes);
    return values ? readHypothesisNotes(*values) : Result<IncomingNotes>(values.error());
}

Result<IncomingNotes> readHypothesisNotes(const QList<QJsonValue> &values)
{
    if (values.size() == 1 && values.first().isObject() && !isHypothesisJson(values.first()))
        return Error{Error::Code::Unsupported, Texts::tr("The file holds no notes of Hypothesis."), {}};
    NoteCollector collector;
    int entry = 0;
    for (const QJsonValue &value : values) {
        const QList<QJsonValue> entries = entriesOf(value);
        for (const QJsonValue &json : entries) {
            ++entry;
            if (json.isUndefined())
                collector.complain(entry, IncomingProblem::Kind::NoJson);
            else if (!json.isObject())
                collector.complain(entry, IncomingProblem::Kind::NoAnnotation);
            else
                collector.read(entry, NoteReader(json.toObject()));
        }
        // Its own interface gives a part of what was found, and says how much there is.
        const int total = value.toObject().value("total"_L1).toInt();
        if (total > entries.size())
            collector.complain(0, IncomingProblem::Kind::FewerNotes, {}, total);
    }
    return collector.take();
}

} // namespace Dateline::Exchange
