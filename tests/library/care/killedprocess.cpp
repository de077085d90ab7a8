// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/killedprocess.h"

#include "care/carebench.h"

#include "library/care/backups.h"
#include "library/care/notesrepair.h"
#include "library/library.h"
#include "library/statestore.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace Dateline::Library;
using namespace Qt::StringLiterals;

namespace Dateline::Test {

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// Posts one write after the other, some at a time.
class Writer : public QObject
{
public:
    Writer(const QString &library, QString article)
        : m_store(library)
        , m_article(std::move(article))
        , m_text(textOf(library, m_article))
    {
        connect(&m_store, &StateStore::stored, this, [this](quint64 write) {
            for (const Notes::Annotation &note : m_pending.take(write))
                say(note.id + u' ' + QString::number(note.created.secsTo(note.modified)));
            post();
        });
        connect(&m_store, &StateStore::failed, this, [] { QCoreApplication::exit(4); });
        for (int i = 0; i < 3; ++i)
            post();
    }

private:
    void post()
    {
        QList<Notes::Annotation> notes;
        auto *random = QRandomGenerator::global();
        for (int i = 0; i < random->bounded(1, 4); ++i) {
            const bool isNew = m_written.size() < 3 || random->bounded(3) == 0;
            Notes::Annotation note = isNew ? makeNote(m_article, m_text, random->bounded(1000))
                                           : m_written.at(random->bounded(m_written.size()));
            note.modified = note.modified.addSecs(1);
            note.note = u"changed %1 "_s.arg(note.created.secsTo(note.modified)) +
                        QString(random->bounded(900), u'筆');
            m_written.removeIf([&note](const auto &known) { return known.id == note.id; });
            notes.removeIf([&note](const auto &known) { return known.id == note.id; });
            m_written.append(note);
            notes.append(note);
        }
        m_pending.insert(m_store.putAnnotations(notes), notes);
    }

    StateStore m_store;
    QString m_article;
    QByteArray m_text;
    QList<Notes::Annotation> m_written;
    QHash<quint64, QList<Notes::Annotation>> m_pending;
};

} // namespace

int writeNotes(const QString &library, const QString &article)
{
    const auto opened = Library::Library::open(library, OpenMode::ReadWrite);
    if (!opened)
        return 3;
    say(u"ready"_s);
    const Writer writer(library, article);
    return QCoreApplication::exec();
}

int migrateNotes(const QString &library)
{
    say(u"ready"_s);
    const auto opened = Library::Library::open(library, OpenMode::ReadWrite);
    say(opened ? u"open"_s : opened.error().toString());
    return opened ? 0 : 3;
}

int makeBackups(const QString &library, const QString &article)
{
    const auto opened = Library::Library::open(library, OpenMode::ReadWrite);
    if (!opened)
        return 3;
    StateStore store(library);
    const QByteArray text = textOf(library, article);
    say(u"ready"_s);
    for (QDate day(2026, 1, 1);; day = day.addDays(1)) {
        store.putAnnotations({makeNote(article, text, day.dayOfYear())});
        if (!store.flush() || !makeDailyBackup(library, day))
            return 3;
        say(day.toString(Qt::ISODate));
    }
}

int mendNotes(const QString &library)
{
    say(u"ready"_s);
    const auto repaired = repairNotes(library);
    say(repaired ? u"done"_s : repaired.error().toString());
    return repaired ? 0 : 3;
}

} // namespace Dateline::Test
