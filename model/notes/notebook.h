// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace Dateline::Notes {

/// All annotations of a library, in memory: what the page, the panels and the browser show. It holds the
/// newest state, also of what is still on its way to the disk; who changes it also stores it (see
/// NoteKeeper). What is in the trash is in it as well. Lives on the GUI thread.
class NoteBook : public QObject
{
    Q_OBJECT

public:
    explicit NoteBook(QObject *parent = nullptr);

    /// What is on disk, once. What was put before stays as it was put.
    void load(const QList<Annotation> &annotations);
    /// What is on disk, again: another file may be in the place of the one that was read. Everything else is
    /// forgotten but for the ids in `keep`, which stay as they are here, also when there is none.
    void reload(const QList<Annotation> &onDisk, const QSet<QString> &keep);
    bool isLoaded() const { return m_isLoaded; }

    /// Null when there is none. The pointer is good until the next change.
    const Annotation *find(const QString &id) const;
    /// Of an article, in the order of standsBefore(), without the trash.
    QList<Annotation> ofArticle(const QString &article) const;
    /// Ids of the articles that have any outside the trash.
    QStringList articles() const;
    bool hasAny(const QString &article) const { return m_live.value(article) > 0; }
    /// Every one, in no order, the trash too.
    void visit(const std::function<void(const Annotation &)> &visitor) const;
    int count() const { return int(m_annotations.size()); }

    /// Adds these, or takes them in place of those of the same ids.
    void put(const QList<Annotation> &annotations);
    /// Takes over where these are in the listed versions, and nothing else of them. Those whose passage is
    /// another one here are left as they are.
    void place(const QList<Annotation> &annotations);
    /// Forgets these, in the trash or not.
    void forget(const QStringList &ids);

Q_SIGNALS:
    void loaded();
    /// These were added, changed, put into the trash or taken out of it.
    void changed(const QStringList &ids);
    /// These are not known any more.
    void forgotten(const QStringList &ids);
    /// The annotations of these articles are others now.
    void articlesChanged(const QStringList &articles);

private:
    void insert(const Annotation &annotation);
    void replace(const Annotation &annotation);
    void remove(const QString &id);
    /// Those that are elsewhere now.
    QList<Annotation> takePlacements(const QList<Annotation> &annotations);

    QHash<QString, Annotation> m_annotations;
    QHash<QString, QStringList> m_ofArticle; ///< Ids, the trash too.
    QHash<QString, int> m_live;              ///< How many of an article are not in the trash.
    QSet<QString> m_forgotten;               ///< Before they were loaded.
    QList<Annotation> m_placed;              ///< Before they were loaded.
    bool m_isLoaded = false;
};

} // namespace Dateline::Notes
