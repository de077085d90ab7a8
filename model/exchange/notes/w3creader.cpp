// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/w3creader.h"

#include "exchange/incoming/incomingtext.h"
#include "exchange/incoming/notecollector.h"
#include "exchange/incoming/noteid.h"
#include "exchange/notes/articleaddress.h"
#include "exchange/notes/jsonentries.h"
#include "exchange/notes/ownfields.h"
#include "exchange/notes/selectors.h"
#include "exchange/notes/w3cbodies.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(IncomingNotes)
};

/// Whether one of an object's types is this one; a prefix such as "oa:" may stand before it.
bool isOfType(const QJsonObject &object, QLatin1StringView type)
{
    Doubts ignored;
    const QStringList types = jsonTexts(object, "type"_L1, ignored);
    return std::any_of(types.cbegin(), types.cend(), [type](const QString &each) {
        return each == type ||
               (each.endsWith(type) && QStringView(u":#/").contains(each[each.size() - type.size() - 1]));
    });
}

bool isContainer(const QJsonObject &object)
{
    return isOfType(object, "AnnotationCollection"_L1) || isOfType(object, "AnnotationPage"_L1) ||
           object.value("first"_L1).isObject() || object.value("items"_L1).isArray() ||
           object.value("@graph"_L1).isArray();
}

bool isAnnotation(const QJsonObject &object)
{
    return isOfType(object, "Annotation"_L1) || object.contains("target"_L1);
}

/// Reads one annotation.
class AnnotationReader
{
public:
    explicit AnnotationReader(const QJsonObject &json)
        : m_json(json)
    {
    }

    /// False when it is none that could be kept; problems() says why.
    bool read()
    {
        readOwnFields(m_json, u"dateline:"_s, m_note, m_doubts);
        readW3cBodies(m_json, m_note, m_doubts);
        readCreator();
        jsonTimes(m_json, "created"_L1, "modified"_L1, m_note.annotation, m_doubts);
        if (!readTarget())
            return false;
        settlePart(m_note);
        readId();
        return true;
    }

    IncomingNote note() const { return m_note; }
    const QList<IncomingProblem> &problems() const { return m_doubts.problems(); }

private:
    void readCreator()
    {
        QStringList names;
        const QList<QJsonValue> creators = jsonItems(m_json.value("creator"_L1));
        for (const QJsonValue &creator : creators)
            names += incomingName(nameOf(creator));
        names.removeAll(QString());
        m_note.annotation.creator = names.join(u", "_s);
    }

    QString nameOf(const QJsonValue &creator)
    {
        if (creator.isString())
            return creator.toString();
        if (!creator.isObject()) {
            m_doubts.addField(u"creator"_s);
            return {};
        }
        for (const QLatin1StringView field : {"name"_L1, "nickname"_L1, "email"_L1, "id"_L1}) {
            if (const QString name = jsonText(creator.toObject(), field, m_doubts); !name.isEmpty())
                return name;
        }
        return {};
    }

    bool readTarget()
    {
        const QList<QJsonValue> targets = allTargets();
        if (targets.isEmpty()) {
            m_doubts.add(IncomingProblem::Kind::NoArticle);
            return false;
        }
        readTarget(chosenTarget(targets, m_doubts));
        const bool isNamed =
            !m_note.address.isEmpty() || !m_note.annotation.article.isEmpty() || !m_note.title.isEmpty();
        if (!isNamed)
            m_doubts.add(IncomingProblem::Kind::NoArticle);
        return isNamed;
    }

    /// Those in sets of targets, too.
    QList<QJsonValue> allTargets() const
    {
        QList<QJsonValue> all;
        const QList<QJsonValue> targets = jsonItems(m_json.value("target"_L1));
        for (const QJsonValue &target : targets) {
            const QJsonValue members = target.toObject().value("items"_L1);
            all += members.isArray() ? jsonItems(members) : QList<QJsonValue>{target};
        }
        return all;
    }

    void readTarget(const QJsonValue &target)
    {
        if (target.isString()) {
            readArticleAddress(target.toString(), m_note);
            return;
        }
        if (!target.isObject()) {
            m_doubts.addField(u"target"_s);
            return;
        }
        const QJsonObject object = target.toObject();
        readSource(object);
        const QJsonObject about = object.value("dateline:about"_L1).toObject();
        for (const QJsonObject &place : {about, object, object.value("source"_L1).toObject()}) {
            for (const QLatin1StringView name : {"dcterms:title"_L1, "dc:title"_L1, "schema:name"_L1}) {
                if (m_note.title.isEmpty())
                    m_note.title = incomingName(jsonText(place, name, m_doubts));
            }
        }
        readSelectors(object.value("selector"_L1), m_note, m_doubts);
        readStyle(object);
    }

    void readSource(const QJsonObject &target)
    {
        const QList<QJsonValue> sources = jsonItems(target.value("source"_L1));
        const QJsonValue source = sources.isEmpty() ? QJsonValue() : sources.first();
        if (source.isString())
            readArticleAddress(source.toString(), m_note);
        else if (source.isObject())
            readArticleAddress(jsonText(source.toObject(), "id"_L1, m_doubts), m_note);
        else if (target.contains("source"_L1))
            m_doubts.addField(u"source"_s);
        else
            readArticleAddress(jsonText(target, "id"_L1, m_doubts), m_note);
    }

    /// The colour of programs that keep only what the model itself has.
    void readStyle(const QJsonObject &target)
    {
        constexpr QLatin1StringView style("dateline-colour-");
        if (m_json.contains("dateline:colour"_L1))
            return;
        const QStringList classes = jsonTexts(target, "styleClass"_L1, m_doubts);
        for (const QString &name : classes) {
            const int colour = name.startsWith(style) ? name.mid(style.size()).toInt() : 0;
            if (colour >= 1 && colour <= Notes::colourCount)
                m_note.annotation.colour = colour;
        }
    }

    void readId()
    {
        const QString name = jsonText(m_json, "id"_L1, m_doubts);
        const Notes::Annotation &annotation = m_note.annotation;
        m_note.isNamed = !name.isEmpty();
        m_note.annotation.id =
            !name.isEmpty() ? incomingId(name)
                            : incomingId({m_note.address, m_note.title, annotation.article,
                                          annotation.anchor.quote, QString::number(m_note.position.start),
                                          annotation.note, annotation.tags.join(u' '), annotation.creator});
    }

    const QJsonObject m_json;
    IncomingNote m_note;
    Doubts m_doubts;
};

/// Goes through collections and pages to their annotations.
class FileReader
{
public:
    void visit(const QJsonValue &value)
    {
        if (value.isArray()) {
            for (const QJsonValue &item : value.toArray())
                visit(item);
        } else if (value.isObject() && isContainer(value.toObject())) {
            visitContainer(value.toObject());
        } else {
            readEntry(value);
        }
    }

    IncomingNotes take() { return m_collector.take(); }

private:
    void visitContainer(const QJsonObject &container)
    {
        const int before = m_entry;
        for (const QLatin1StringView name : {"first"_L1, "items"_L1, "@graph"_L1, "next"_L1}) {
            const QJsonValue part = container.value(name);
            const bool isPage = name == "first"_L1 || name == "next"_L1;
            if (isPage && part.isString())
                sayElsewhere(part.toString());
            else if (!part.isUndefined() && !part.isNull())
                visit(part);
        }
        const int total = container.value("total"_L1).toInt();
        if (total > m_entry - before && !m_isElsewhere)
            m_collector.complain(0, IncomingProblem::Kind::FewerNotes, {}, total);
    }

    void sayElsewhere(const QString &page)
    {
        m_isElsewhere = true;
        m_collector.complain(0, IncomingProblem::Kind::NotesElsewhere, page);
    }

    void readEntry(const QJsonValue &value)
    {
        ++m_entry;
        using Kind = IncomingProblem::Kind;
        if (value.isUndefined())
            m_collector.complain(m_entry, Kind::NoJson);
        else if (value.isString())
            m_collector.complain(m_entry, Kind::OnlyNamed, value.toString());
        else if (!value.isObject() || !isAnnotation(value.toObject()))
            m_collector.complain(m_entry, Kind::NoAnnotation);
        else
            m_collector.read(m_entry, AnnotationReader(value.toObject()));
    }

    NoteCollector m_collector;
    int m_entry = 0;
    bool m_isElsewhere = false; ///< A part of what the file is of.
};

} // namespace

Result<IncomingNotes> readW3cNotes(const QByteArray &bytes)
{
    const Result<QList<QJsonValue>> values = jsonValues(bytes);
    return values ? readW3cNotes(*values) : Result<IncomingNotes>(values.error());
}

Result<IncomingNotes> readW3cNotes(const QList<QJsonValue> &values)
{
    const QJsonObject object = values.isEmpty() ? QJsonObject() : values.first().toObject();
    if (values.size() == 1 && values.first().isObject() && !isContainer(object) && !isAnnotation(object))
        return Error{Error::Code::Unsupported, Texts::tr("The file holds no annotations."), {}};
    FileReader reader;
    for (const QJsonValue &value : values)
        reader.visit(value);
    return reader.take();
}

} // namespace Dateline::Exchange
