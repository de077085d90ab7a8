// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/entityjson.h"

#include "timeline/edits/replay.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dateline::App {

using Timeline::CatalogueEntry;
using Timeline::Edit;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype mostAliases = 6; ///< In a line.

QString kindOf(Timeline::EntityKind kind)
{
    return QString::fromLatin1(Timeline::kindName(kind));
}

QStringList keysOf(const QList<Timeline::NameReference> &names)
{
    QStringList keys;
    for (const Timeline::NameReference &name : names)
        keys.append(name.key);
    return keys;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject entityJson(const CatalogueEntry &entry)
{
    return {{u"id"_s, entry.entity.id},       {u"kind"_s, kindOf(entry.entity.kind)},
            {u"name"_s, entry.entity.name},   {u"aliases"_s, QJsonArray::fromStringList(entry.aliases)},
            {u"articles"_s, entry.articles},  {u"edited"_s, entry.isEdited},
            {u"doubtful"_s, entry.isDoubtful}};
}

QString entityLine(const CatalogueEntry &entry)
{
    QStringList parts{entry.entity.id, u"%1"_s.arg(entry.articles, 7),
                      u"%1"_s.arg(kindOf(entry.entity.kind), -12), entry.entity.name};
    if (!entry.aliases.isEmpty()) {
        QString aliases = entry.aliases.first(std::min(entry.aliases.size(), mostAliases)).join(u", "_s);
        if (entry.aliases.size() > mostAliases)
            aliases += u", …"_s;
        parts += u'(' + aliases + u')';
    }
    if (entry.isDoubtful)
        parts += Texts::tr("(doubtful)");
    return parts.join(u"  "_s);
}

QJsonObject editJson(const Edit &edit, bool counts)
{
    return {{u"id"_s, edit.id},
            {u"created"_s, edit.created.toUTC().toString(Qt::ISODateWithMs)},
            {u"creator"_s, textOrNull(edit.creator)},
            {u"kind"_s, Timeline::editKindName(edit.kind)},
            {u"names"_s, QJsonArray::fromStringList(keysOf(edit.names))},
            {u"others"_s, QJsonArray::fromStringList(keysOf(edit.others))},
            {u"text"_s, textOrNull(edit.kind == Edit::Kind::SetKind ? kindOf(edit.entityKind) : edit.text)},
            {u"target"_s, textOrNull(edit.target)},
            {u"article"_s, textOrNull(edit.event.article)},
            {u"counts"_s, counts}};
}

QString editLine(const Edit &edit, bool counts)
{
    QStringList parts{edit.created.toUTC().toString(Qt::ISODate), edit.id, Timeline::editKindName(edit.kind),
                      keysOf(edit.names).join(u", "_s)};
    if (!edit.others.isEmpty())
        parts += u"| "_s + keysOf(edit.others).join(u", "_s);
    if (edit.kind == Edit::Kind::SetKind)
        parts += kindOf(edit.entityKind);
    parts += {edit.text, edit.target, edit.event.article};
    if (!counts)
        parts += Texts::tr("(undone)");
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

} // namespace Dateline::App
