// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/editwords.h"

#include "timeline/edits/replay.h"
#include "timeline/history/datewords.h"
#include "timeline/identity/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 4;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString storedName(const NameReference &name)
{
    return QString(QString::number(int(name.kind)) + u'\n' + name.place + u'\n' + name.key);
}

/// "Added entry, 29 January 2023: “…”", as much of it as is known.
QString entryWords(const QString &what, const DateValue &date, const QString &quote)
{
    QString words = what;
    if (date.isValid())
        //: What happened to an entry of a timeline, and the date of the entry: "Hidden entry, 29 January
        //: 2023".
        words = Texts::tr("%1, %2", "entry and date").arg(words, dateWords(date));
    //: What happened to an entry of a timeline, and its words.
    return quote.isEmpty() ? words : Texts::tr("%1: “%2”").arg(words, quote);
}

} // namespace

EditWords::EditWords(const Catalogue &catalogue, const QList<Edit> &edits)
{
    QList<NameReference> references;
    for (const Edit &edit : edits) {
        references += edit.names + edit.others;
        if (edit.kind == Edit::Kind::AddEvent)
            m_added.insert(edit.id, edit);
    }
    const QList<NameNode> names = catalogue.names(references);
    for (qsizetype place = 0; place < names.size(); ++place) {
        if (names[place].number != 0)
            m_names.insert(storedName(references[place]), names[place].text);
    }
}

QString EditWords::nameOf(const NameReference &name) const
{
    return m_names.value(storedName(name), name.key);
}

QString EditWords::namesOf(const QList<NameReference> &names) const
{
    QStringList told;
    for (const NameReference &name : names.first(std::min(names.size(), mostNames)))
        told.append(nameOf(name));
    const QString list = told.join(Texts::tr(", ", "between names"));
    const qsizetype more = names.size() - mostNames;
    return more > 0 ? Texts::tr("%1 and %Ln more name(s)", nullptr, int(more)).arg(list) : list;
}

/// What its event says, on one line.
QString EditWords::quoteOf(const Edit &edit) const
{
    const auto added = m_added.constFind(edit.target.isEmpty() ? edit.id : edit.target);
    if (added == m_added.cend())
        return edit.event.quote.simplified();
    return added->text.isEmpty() ? added->event.quote.simplified() : added->text.simplified();
}

QString EditWords::words(const Edit &edit) const
{
    const QString quote = quoteOf(edit);
    switch (edit.kind) {
    case Edit::Kind::Merge:
        if (edit.names.size() == 2)
            return Texts::tr("%1 is the same as %2").arg(nameOf(edit.names[0]), nameOf(edit.names[1]));
        return Texts::tr("The same: %1").arg(namesOf(edit.names));
    case Edit::Kind::Split:
    case Edit::Kind::NotSame:
        if (edit.names.size() == 1 && !edit.others.isEmpty())
            return Texts::tr("%1 is not %2").arg(nameOf(edit.names[0]), nameOf(edit.others[0]));
        return Texts::tr("Not %2: %1").arg(namesOf(edit.names), namesOf(edit.others.mid(0, 1)));
    case Edit::Kind::Rename:
        return Texts::tr("%1 is called %2").arg(namesOf(edit.names.mid(0, 1)), edit.text);
    case Edit::Kind::SetKind:
        //: %2 is "person", "organisation" or "place".
        return Texts::tr("Kind of %1: %2").arg(namesOf(edit.names), kindWords(edit.entityKind));
    case Edit::Kind::HideEntity:
        return Texts::tr("Hidden: %1").arg(namesOf(edit.names));
    case Edit::Kind::Hide:
        return entryWords(Texts::tr("Hidden entry"), edit.date, quote);
    case Edit::Kind::Redate:
        return entryWords(Texts::tr("Date corrected"), edit.date, quote);
    case Edit::Kind::Replace:
        return entryWords(edit.others.isEmpty() ? Texts::tr("Entry without a place")
                                                : Texts::tr("Place corrected, %1").arg(namesOf(edit.others)),
                          {}, quote);
    case Edit::Kind::AddEvent:
        return entryWords(Texts::tr("Added entry"), edit.date, quote);
    case Edit::Kind::Pin:
        return entryWords(Texts::tr("Pinned entry"), {}, quote);
    case Edit::Kind::Undo:
        break;
    }
    return Texts::tr("Taken back");
}

QString EditWords::words(const QList<Edit> &step) const
{
    const Edit &first = step.constFirst();
    const bool isOneDeed = isOfEvent(first.kind) && std::ranges::all_of(step, [&first](const Edit &edit) {
                               return edit.kind == first.kind;
                           });
    if (isOneDeed && step.size() > 1)
        //: An entry that several articles tell. %1: “what the first one says”
        return Texts::tr("%1 and %Ln more quote(s)", nullptr, int(step.size() - 1)).arg(words(first));
    QStringList told;
    for (const Edit &edit : step) {
        if (const QString text = words(edit); !told.contains(text))
            told.append(text);
    }
    return told.join(Texts::tr("; ", "between changes"));
}

} // namespace Dateline::Timeline
