// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesstack.h"

#include "notes/noteentity.h"
#include "timeline/identity/catalogue.h"
#include "timeline/names/namefinder.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Notes;
using namespace Qt::StringLiterals;
using Test::annotation;
using Test::NotesStack;

namespace {

/// Entities as 1, 2 and so on, with ids "e1", "e2"; names of one in the order of their frequency.
Timeline::Catalogue catalogueOf(const QList<QStringList> &entities,
                                const QHash<QString, qint64> &formerIds = {})
{
    Timeline::CatalogueSource source;
    qint64 entity = 0;
    for (const QStringList &names : entities) {
        ++entity;
        source.ids.insert(entity, QString(u'e' + QString::number(entity)));
        for (qsizetype place = 0; place < names.size(); ++place)
            source.nodes.append({source.nodes.size() + 1,
                                 Timeline::EntityKind::Person,
                                 Timeline::nameKey(names[place]),
                                 names[place],
                                 {},
                                 qint32(90 - place),
                                 entity});
    }
    source.formerIds = formerIds;
    return Timeline::Catalogue(source);
}

Annotation noted(const QString &id, const QString &note)
{
    Annotation made = annotation(id, {});
    made.note = note;
    return made;
}

/// Whether a quote, or a note of one's own, is about an entity with these names.
bool isAbout(const QStringList &names, const QString &quote, const QString &note = {})
{
    NotesStack stack;
    Annotation made = annotation(u"1"_s, quote);
    made.note = note;
    stack.book.load({made});
    NotesFilter filter;
    filter.entity = {u"e1"_s, names.constFirst(), names};
    return !stack.found(filter).isEmpty();
}

const QStringList envoy{u"史托騰柏格"_s, u"Jens Stoltenberg"_s, u"斯托尔滕贝格"_s, u"延斯·史托騰柏格"_s,
                        u"Stoltenberg"_s};

} // namespace

TEST_CASE("a note is about an entity that it mentions by any of its names", "[notes][entity]")
{
    NotesStack stack;
    Annotation titled = annotation(u"5"_s, u"nobody here"_s, u"a2"_s);
    titled.tags = QStringList{u"Stoltenberg"_s};
    stack.facts.insert(u"a2"_s, {u"Stoltenberg in Seoul"_s, {}, {}, false});
    stack.book.load({annotation(u"1"_s, u"北約秘書長史托騰柏格抵達首爾"_s),
                     noted(u"2"_s, u"see stoltenberg, too"_s), annotation(u"3"_s, u"秘书长斯托尔滕贝格说"_s),
                     annotation(u"4"_s, u"NATO's Jens  Stoltenberg’s visit"_s), titled,
                     annotation(u"6"_s, u"Lloyd Austin arrived"_s)});
    NotesFilter filter;
    filter.entity = {u"e1"_s, envoy.constFirst(), envoy};
    INFO("tags and titles are not what a note says");
    CHECK(stack.found(filter) == QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    filter.entity.names = QStringList{u"史托騰柏格"_s};
    CHECK(stack.found(filter) == QStringList{u"1"_s});
    filter.entity = {};
    CHECK(stack.found(filter).size() == 6);
}

TEST_CASE("names in an alphabet are whole words, in characters the same in both scripts", "[notes][entity]")
{
    struct Case
    {
        QStringList names;
        QString text;
        bool isAbout;
    };
    const auto [names, text, expected] = GENERATE(
        Case{{u"Li Qiang"_s}, u"Premier Li Qiang said"_s, true},
        Case{{u"Li Qiang"_s}, u"Li Qianglong said"_s, false}, Case{{u"Li Qiang"_s}, u"Deli Qiang"_s, false},
        Case{{u"NATO"_s}, u"北約NATO秘書長"_s, true}, Case{{u"NATO"_s}, u"ＮＡＴＯ said"_s, true},
        Case{{u"NATO"_s}, u"Nato said"_s, true}, Case{{u"NATO"_s}, u"senators"_s, false},
        Case{{u"北約"_s}, u"北约秘书长"_s, true}, Case{{u"北约"_s}, u"北約秘書長"_s, true},
        Case{{u"延斯·史托騰柏格"_s}, u"延斯‧史托腾柏格"_s, true}, Case{{u"U.S."_s}, u"the U.S. and"_s, true},
        Case{{u"O'Brien"_s}, u"Robert O’Brien said"_s, true}, Case{{u"José María"_s}, u"Jose Maria"_s, true},
        Case{{u"美"_s, u"美國"_s}, u"美麗"_s, false}, Case{{u"美"_s, u"美國"_s}, u"美国"_s, true},
        Case{{u"G7"_s}, u"G7峰會"_s, true}, Case{{u"·"_s}, u"a · b"_s, false});
    INFO(names.join(u'|').toStdString() << " in " << text.toStdString());
    CHECK(isAbout(names, text) == expected);
    CHECK(isAbout(names, u"somebody else"_s, text) == expected);
}

TEST_CASE("capitals tell a name of one word from the word", "[notes][entity]")
{
    CHECK(isAbout({u"Rice"_s}, u"Ms Rice said"_s));
    CHECK(isAbout({u"Rice"_s}, u"rice or RICE"_s));
    CHECK_FALSE(isAbout({u"Rice"_s}, u"the price of rice"_s));
    INFO("what people type has capitals or not, unless it would be found everywhere");
    CHECK(isAbout({u"Stoltenberg"_s}, {}, u"ask stoltenberg"_s));
    CHECK(isAbout({u"WHO"_s, u"World Health Organization"_s}, {}, u"ask the WHO"_s));
    CHECK_FALSE(isAbout({u"WHO"_s, u"World Health Organization"_s}, u"Who told us"_s, u"who is he"_s));
    CHECK(isAbout({u"US"_s}, u"they told us that ＵＳ ships"_s));
    CHECK_FALSE(isAbout({u"US"_s}, u"they told us"_s));
}

TEST_CASE("no name goes from a quote into its note", "[notes][entity]")
{
    CHECK_FALSE(isAbout({u"Jens Stoltenberg"_s, u"北約"_s}, u"by Jens"_s, u"Stoltenberg"_s));
    CHECK_FALSE(isAbout({u"北約"_s}, u"北"_s, u"約"_s));
}

TEST_CASE("an entity is followed through the catalogue", "[notes][entity]")
{
    const NoteEntity asked = noteEntity(u"e2"_s, u"Jens Stoltenberg"_s);
    CHECK(asked.names == QStringList{u"Jens Stoltenberg"_s});
    const QStringList chinese{u"史托騰柏格"_s, u"斯托尔滕贝格"_s};
    const QStringList latin{u"Jens Stoltenberg"_s, u"Stoltenberg"_s};
    const auto apart = catalogueOf({chinese, latin});
    const NoteEntity known = noteEntity(apart, asked);
    CHECK(known == NoteEntity{u"e2"_s, u"Jens Stoltenberg"_s, latin});
    const auto joined = catalogueOf({chinese + latin}, {{u"e2"_s, 1}});
    const NoteEntity whole = noteEntity(joined, known);
    CHECK(whole.id == u"e2"_s);
    CHECK(QSet<QString>(whole.names.cbegin(), whole.names.cend()).size() == 4);
    INFO("it can be taken apart again");
    CHECK(noteEntity(apart, whole) == known);
    INFO("what is gone stays as it was known");
    CHECK(noteEntity(catalogueOf({chinese}), whole) == whole);
}

TEST_CASE("notes are looked through again when the names of an entity change", "[notes][entity]")
{
    NotesStack stack;
    stack.book.load({annotation(u"1"_s, u"史托騰柏格"_s), annotation(u"2"_s, u"Jens Stoltenberg"_s)});
    NotesFilter filter;
    filter.entity = noteEntity(u"e1"_s, u"Jens Stoltenberg"_s);
    CHECK(stack.found(filter) == QStringList{u"2"_s});
    const QSignalSpy changed(&stack.filter, &NotesFilterModel::filterChanged);
    filter.entity.name = u"NATO's former head"_s;
    CHECK(stack.found(filter) == QStringList{u"2"_s});
    CHECK(changed.isEmpty());
    CHECK(stack.filter.filter().entity.name == filter.entity.name);
    filter.entity.names = envoy;
    CHECK(stack.found(filter) == QStringList{u"1"_s, u"2"_s});
    stack.book.put({annotation(u"2"_s, u"nobody"_s), annotation(u"3"_s, u"斯托尔滕贝格"_s)});
    CHECK(stack.ids().size() == 2);
    CHECK(changed.count() == 1);
}
