// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"
#include "readerfixture.h"

#include "timeline/namemarker.h"
#include "timeline/recordmaker.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using namespace Dateline::Timeline;
using Dateline::Reader::NameMark;
using Dateline::Reader::NameMarks;
using Dateline::Test::Names;
using Dateline::Test::waitFor;
using TimelinePanel::NameMarker;

namespace {

Article articleOf(const QString &text, const QString &language)
{
    Article article;
    article.title = text.section(u'\n', 0, 0);
    article.text = text;
    article.language = language;
    article.published = QDateTime({2023, 1, 30}, {8, 0}, Qt::UTC);
    return article;
}

const Article chinese = articleOf(
    u"北約秘書長史托騰柏格訪問南韓\n北約秘書長史托騰柏格（Jens Stoltenberg）29日抵達首爾，會見南韓外長朴振。"
    u"史托騰柏格說，他將於30日訪問日本，並與日本首相岸田文雄會談。岸田表示歡迎。"_s,
    u"zh-Hant"_s);
const Article simplified =
    articleOf(u"北约秘书长访问韩国\n北约秘书长斯托尔滕贝格29日抵达首尔。斯托尔滕贝格说，他将访问日本。"_s,
              u"zh-Hans"_s);
const Article english = articleOf(u"NATO chief visits Seoul\nNATO Secretary General Jens Stoltenberg arrived "
                                  u"in Seoul on Sunday. Stoltenberg "
                                  u"said he would travel to Tokyo. Mr Stoltenberg thanked South Korea."_s,
                                  u"en"_s);

/// All names of articles as an archive has them, an entity each.
Names namesOf(const QList<Article> &articles)
{
    Names names;
    for (const Article &article : articles) {
        const ArticleText text = ArticleText::of(article);
        for (const RecordedName &name : recordOf(text, extract(text)).names)
            names.add(name.text, 3, name.kind, name.code);
    }
    return names;
}

QStringList texts(const Article &article, const NameMarks &names)
{
    QStringList found;
    for (const NameMark &mark : names.marks)
        found.append(article.text.mid(mark.start, mark.end - mark.start));
    return found;
}

/// What is found in an article, once it is.
NameMarks marksOf(NameMarker &finder, const Article &article, const QString &id = u"a"_s)
{
    const QSignalSpy found(&finder, &NameMarker::found);
    finder.setArticle(id, article);
    REQUIRE(waitFor([&] { return !found.isEmpty(); }));
    CHECK(found.size() == 1);
    CHECK(found[0][0] == id);
    return found[0][1].value<NameMarks>();
}

} // namespace

TEST_CASE("Names of an article are found that the archive has a timeline of", "[ui][names][finder]")
{
    Names names = namesOf({chinese, english});
    names.same(u"史托騰柏格"_s, u"Jens Stoltenberg"_s, 3);
    names.shortForm(u"岸田"_s, u"岸田文雄"_s, 3);
    names.resolve();
    const auto catalogue = std::make_shared<const Catalogue>(names.source());
    NameMarker finder;
    finder.setCatalogue(catalogue);

    const NameMarks marks = marksOf(finder, chinese);
    const QStringList found = texts(chinese, marks);
    INFO(found.join(u'|').toStdString());
    CHECK(found.count(u"史托騰柏格"_s) == 3);
    CHECK(found.count(u"岸田"_s) == 1);
    CHECK(found.contains(u"首爾"_s));
    CHECK(found.contains(u"日本"_s));
    CHECK_FALSE(found.contains(u"他"_s));
    // Whatever it is called, it is one; and a short form is the one of this article.
    QHash<QString, QString> ids;
    for (const NameMark &mark : marks.marks)
        ids.insert(chinese.text.mid(mark.start, mark.end - mark.start), marks.entityOf(mark).id);
    CHECK(ids[u"史托騰柏格"_s] == ids[u"Jens Stoltenberg"_s]);
    CHECK(ids[u"岸田"_s] == ids[u"岸田文雄"_s]);
    const CatalogueEntry *entry = catalogue->named(u"Jens Stoltenberg"_s);
    REQUIRE(entry);
    CHECK(ids[u"史托騰柏格"_s] == entry->entity.id);
    for (const Reader::NamedEntity &entity : marks.entities) {
        const CatalogueEntry *known = catalogue->entry(entity.number);
        REQUIRE(known);
        CHECK(entity.id == known->entity.id);
        CHECK(entity.name == known->entity.name);
        CHECK(entity.aliases == known->aliases);
        CHECK(entity.kind == known->entity.kind);
        CHECK(entity.articles == (known->aliases.isEmpty() ? known->articles : 0));
    }
    // In order, and none over another.
    qint32 end = 0;
    for (const NameMark &mark : marks.marks) {
        CHECK(mark.start >= end);
        CHECK(mark.end > mark.start);
        end = mark.end;
    }

    const QStringList others = texts(english, marksOf(finder, english));
    INFO(others.join(u'|').toStdString());
    CHECK(others.count(u"Stoltenberg"_s) + others.count(u"Mr Stoltenberg"_s) == 2);
    CHECK(others.contains(u"Jens Stoltenberg"_s));
    CHECK(others.contains(u"Seoul"_s));
    CHECK_FALSE(others.contains(u"he"_s));

    // Nobody told that this way of writing him is his.
    const QStringList third = texts(simplified, marksOf(finder, simplified));
    CHECK_FALSE(third.contains(u"斯托尔滕贝格"_s));
    CHECK(third.contains(u"日本"_s));
}

TEST_CASE("What a person hid or joined counts for the names of an article", "[ui][names][finder]")
{
    Names names = namesOf({chinese});
    names.resolve();
    NameMarker finder;
    QSignalSpy found(&finder, &NameMarker::found);
    finder.setArticle(u"a"_s, chinese);
    // There is no catalogue yet.
    REQUIRE(found.size() == 1);
    CHECK(found[0][1].value<NameMarks>().marks.isEmpty());

    const auto after = [&](const QList<Edit> &edits) {
        found.clear();
        finder.setCatalogue(std::make_shared<const Catalogue>(names.source(edits)));
        REQUIRE(waitFor([&] { return !found.isEmpty(); }));
        return found[0][1].value<NameMarks>();
    };
    const NameMarks all = after({});
    CHECK(texts(chinese, all).contains(u"史托騰柏格"_s));
    using Kind = Edit::Kind;
    const NameReference one = names.reference(u"史托騰柏格"_s);
    const NameMarks hidden = after({Test::editOf(Kind::HideEntity, 1, {one})});
    CHECK_FALSE(texts(chinese, hidden).contains(u"史托騰柏格"_s));
    CHECK(texts(chinese, hidden).contains(u"首爾"_s));
    const NameMarks renamed = after({[&] {
        Edit edit = Test::editOf(Kind::Rename, 1, {one});
        edit.text = u"秘書長"_s;
        return edit;
    }()});
    CHECK(std::any_of(renamed.entities.begin(), renamed.entities.end(),
                      [](const Reader::NamedEntity &entity) { return entity.name == u"秘書長"_s; }));
    found.clear();
    finder.setCatalogue(nullptr);
    REQUIRE(found.size() == 1);
    CHECK(found[0][1].value<NameMarks>().marks.isEmpty());
}

TEST_CASE("Of articles that follow each other fast the last is answered", "[ui][names][finder]")
{
    Names names = namesOf({chinese, english});
    names.resolve();
    NameMarker finder;
    finder.setCatalogue(std::make_shared<const Catalogue>(names.source()));
    const QSignalSpy found(&finder, &NameMarker::found);
    for (int i = 0; i < 50; ++i)
        finder.setArticle(QString::number(i), i % 2 ? chinese : english);
    REQUIRE(waitFor([&] { return !found.isEmpty() && found.last()[0] == u"49"_s; }));
    CHECK(texts(chinese, found.last()[1].value<NameMarks>()).contains(u"史托騰柏格"_s));

    finder.setArticle(u"50"_s, english);
    finder.clear();
    finder.setActive(false);
    finder.setArticle(u"51"_s, english);
    CHECK_FALSE(waitFor([&] { return found.last()[0] == u"51"_s; }, 300));
    finder.setActive(true);
    REQUIRE(waitFor([&] { return found.last()[0] == u"51"_s; }));
    // Deleting it while it reads waits.
    auto other = std::make_unique<NameMarker>();
    other->setCatalogue(std::make_shared<const Catalogue>(names.source()));
    other->setArticle(u"1"_s, chinese);
    other.reset();
}
