// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelineedits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace Dateline::Library {

using namespace Qt::StringLiterals;
using Timeline::DatePrecision;
using Timeline::DateValue;
using Timeline::Edit;
using Timeline::EntityKind;
using Timeline::EventStatus;
using Timeline::NameReference;

namespace {

/// One that this program knows, whatever a damaged file says.
template<typename Enum>
Enum bounded(const QJsonValue &value, Enum last)
{
    return Enum(qBound(0, value.toInt(), int(last)));
}

QJsonArray namesJson(const QList<NameReference> &names)
{
    QJsonArray array;
    for (const NameReference &name : names) {
        QJsonObject object{{u"kind"_s, int(name.kind)}, {u"key"_s, name.key}};
        if (!name.place.isEmpty())
            object.insert(u"place"_s, name.place);
        array.append(object);
    }
    return array;
}

QList<NameReference> namesOf(const QJsonValue &array)
{
    QList<NameReference> names;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject object = value.toObject();
        names.append({bounded(object.value("kind"_L1), EntityKind::Place), object.value("key"_L1).toString(),
                      object.value("place"_L1).toString()});
    }
    return names;
}

QJsonObject dateJson(const DateValue &date)
{
    return {{u"first"_s, date.first.toString(Qt::ISODate)},
            {u"last"_s, date.last.toString(Qt::ISODate)},
            {u"precision"_s, int(date.precision)}};
}

DateValue dateOf(const QJsonObject &object)
{
    return {QDate::fromString(object.value("first"_L1).toString(), Qt::ISODate),
            QDate::fromString(object.value("last"_L1).toString(), Qt::ISODate),
            bounded(object.value("precision"_L1), DatePrecision::PartOfDay)};
}

/// All of an edit that has no column of its own. What is as in an empty edit is left out.
QByteArray dataOf(const Edit &edit)
{
    QJsonObject data;
    const auto add = [&data](const QString &name, const QJsonValue &value, bool isSet) {
        if (isSet)
            data.insert(name, value);
    };
    add(u"names"_s, namesJson(edit.names), !edit.names.isEmpty());
    add(u"others"_s, namesJson(edit.others), !edit.others.isEmpty());
    add(u"start"_s, edit.event.start, edit.event.start != 0);
    add(u"end"_s, edit.event.end, edit.event.end != 0);
    add(u"quote"_s, edit.event.quote, !edit.event.quote.isEmpty());
    add(u"rule"_s, edit.event.rule, !edit.event.rule.isEmpty());
    add(u"text"_s, edit.text, !edit.text.isEmpty());
    add(u"date"_s, dateJson(edit.date), edit.date != DateValue());
    add(u"status"_s, int(edit.status), edit.status != EventStatus::Happened);
    add(u"entityKind"_s, int(edit.entityKind), edit.entityKind != EntityKind::Person);
    add(u"target"_s, edit.target, !edit.target.isEmpty());
    return QJsonDocument(data).toJson(QJsonDocument::Compact);
}

void readData(const QJsonObject &data, Edit *edit)
{
    edit->names = namesOf(data.value("names"_L1));
    edit->others = namesOf(data.value("others"_L1));
    edit->event.start = data.value("start"_L1).toInt();
    edit->event.end = data.value("end"_L1).toInt();
    edit->event.quote = data.value("quote"_L1).toString();
    edit->event.rule = data.value("rule"_L1).toString();
    edit->text = data.value("text"_L1).toString();
    if (data.contains("date"_L1))
        edit->date = dateOf(data.value("date"_L1).toObject());
    edit->status = bounded(data.value("status"_L1), EventStatus::Reported);
    edit->entityKind = bounded(data.value("entityKind"_L1), EntityKind::Place);
    edit->target = data.value("target"_L1).toString();
}

std::optional<Edit> editOf(const Statement &row)
{
    const qint64 kind = row.number(2);
    const QJsonDocument data = QJsonDocument::fromJson(row.text(5).toUtf8());
    if (kind < 0 || kind > qint64(Edit::Kind::HideEntity) || !data.isObject())
        return std::nullopt;
    Edit edit;
    edit.id = row.text(0);
    edit.created = QDateTime::fromMSecsSinceEpoch(row.number(1), Qt::UTC);
    edit.kind = Edit::Kind(kind);
    edit.event.article = row.text(3);
    edit.creator = row.text(4);
    readData(data.object(), &edit);
    return edit;
}

} // namespace

Result<QList<Edit>> readEdits(Database &notes)
{
    QList<Edit> edits;
    // Of whichever schema of the connection has it.
    if (notes.number("SELECT count(*) FROM pragma_table_info('timeline_edits')") > 0) {
        Statement reading(notes, "SELECT id, created, kind, article, creator, data FROM timeline_edits "
                                 "ORDER BY position, created, id");
        while (reading.step()) {
            if (const auto edit = editOf(reading))
                edits.append(*edit);
        }
    }
    if (notes.hasError())
        return notes.takeError();
    return edits;
}

void addEdits(Database &notes, const QList<Edit> &edits)
{
    Statement adding(notes,
                     "INSERT INTO timeline_edits (id, position, created, kind, article, creator, data) "
                     "SELECT ?1, coalesce(max(position), 0) + 1, ?2, ?3, ?4, ?5, ?6 FROM timeline_edits "
                     "WHERE true ON CONFLICT (id) DO NOTHING");
    for (const Edit &edit : edits) {
        adding.bind(1, edit.id).bind(2, edit.created.toMSecsSinceEpoch()).bind(3, int(edit.kind));
        if (edit.event.article.isEmpty())
            adding.bindNull(4);
        else
            adding.bind(4, edit.event.article);
        adding.bind(5, edit.creator).bindUtf8(6, dataOf(edit)).run();
    }
}

QStringList editedArticles(const QList<Edit> &edits)
{
    QStringList articles;
    for (const Edit &edit : edits) {
        if (!edit.event.article.isEmpty())
            articles.append(edit.event.article);
    }
    articles.removeDuplicates();
    return articles;
}

} // namespace Dateline::Library
