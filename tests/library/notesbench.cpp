// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbench.h"

#include "olderindex.h"

#include <QFile>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Library;
using namespace Qt::StringLiterals;

namespace Dateline::Test {

using Notes::Annotation;
using Notes::Part;

Annotation NotesBench::highlight(const QString &article, const QString &quote, Part part) const
{
    const auto read = reader()->article(article);
    REQUIRE(read.ok());
    const QString &text = part == Part::Title ? read->title : read->text;
    const auto start = qint32(text.indexOf(quote));
    INFO(text.toStdString());
    REQUIRE(start >= 0);
    Annotation annotation;
    annotation.id = Notes::makeAnnotationId();
    annotation.article = article;
    annotation.anchor = Notes::makeAnchor(part, text, start, start + qint32(quote.size()), "content");
    annotation.placement = {Notes::Placement::Fit::Exact, annotation.anchor.start, annotation.anchor.end, 1,
                            annotation.anchor.text};
    annotation.created = annotation.modified = QDateTime::fromMSecsSinceEpoch(5, Qt::UTC);
    StateStore store(library());
    store.putAnnotations({annotation});
    REQUIRE(store.flush().ok());
    return annotation;
}

QList<Annotation> NotesBench::stored() const
{
    const auto annotations = reader()->annotations();
    REQUIRE(annotations.ok());
    return *annotations;
}

QList<Annotation> NotesBench::storedOf(const QString &article) const
{
    const auto annotations = reader()->annotationsOf(article);
    REQUIRE(annotations.ok());
    return *annotations;
}

Annotation NotesBench::only(const QString &article) const
{
    const QList<Annotation> annotations = storedOf(article);
    REQUIRE(annotations.size() == 1);
    return annotations.constFirst();
}

QString NotesBench::quoteIn(const QString &article) const
{
    const Annotation annotation = only(article);
    const auto read = reader()->article(article);
    REQUIRE(read.ok());
    const QString &text = annotation.anchor.part == Part::Title ? read->title : read->text;
    CHECK(annotation.placement.text == Notes::textHash(text));
    const Notes::Placement &place = annotation.placement;
    return place.isOrphan() ? QString() : text.mid(place.start, place.end - place.start);
}

PlacingResult NotesBench::placeAll() const
{
    StateStore store(library());
    QSignalSpy ends(&store, &StateStore::placingEnded);
    store.placeAnnotations();
    REQUIRE((ends.size() == 1 || ends.wait(20'000)));
    return ends[0][0].value<PlacingResult>();
}

void NotesBench::forgetTexts() const
{
    execute(u"index.db"_s, toIndexVersion3);
    execute(u"index.db"_s, fromVersion3ToVersion2);
    REQUIRE(Library::Library::open(library(), OpenMode::ReadWrite).ok());
}

void NotesBench::deleteIndex() const
{
    for (const QString &name : {u"index.db"_s, u"index.db-wal"_s, u"index.db-shm"_s})
        QFile::remove(databaseFile(name));
    REQUIRE_FALSE(QFile::exists(databaseFile(u"index.db"_s)));
    REQUIRE(Library::Library::open(library(), OpenMode::ReadWrite).ok());
}

} // namespace Dateline::Test
