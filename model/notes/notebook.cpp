// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notebook.h"

#include <algorithm>
#include <utility>

namespace Dateline::Notes {

namespace {

QStringList listOf(const QSet<QString> &set)
{
    return {set.begin(), set.end()};
}

} // namespace

NoteBook::NoteBook(QObject *parent)
    : QObject(parent)
{
}

void NoteBook::load(const QList<Annotation> &annotations)
{
    m_annotations.reserve(annotations.size());
    for (const Annotation &annotation : annotations) {
        if (!m_annotations.contains(annotation.id) && !m_forgotten.contains(annotation.id))
            insert(annotation);
    }
    m_forgotten.clear();
    m_isLoaded = true;
    takePlacements(std::exchange(m_placed, {}));
    Q_EMIT loaded();
}

void NoteBook::reload(const QList<Annotation> &onDisk, const QSet<QString> &keep)
{
    if (!m_isLoaded) {
        for (const QString &id : keep) {
            if (!find(id))
                m_forgotten.insert(id);
        }
        load(onDisk);
        return;
    }
    QSet<QString> gone(m_annotations.keyBegin(), m_annotations.keyEnd());
    gone -= keep;
    QList<Annotation> different;
    for (const Annotation &annotation : onDisk) {
        gone.remove(annotation.id);
        const Annotation *known = find(annotation.id);
        if (!keep.contains(annotation.id) && (!known || *known != annotation))
            different.append(annotation);
    }
    if (!gone.isEmpty())
        forget(listOf(gone));
    put(different);
}

const Annotation *NoteBook::find(const QString &id) const
{
    const auto found = m_annotations.constFind(id);
    return found == m_annotations.constEnd() ? nullptr : &*found;
}

QList<Annotation> NoteBook::ofArticle(const QString &article) const
{
    QList<Annotation> found;
    for (const QString &id : m_ofArticle.value(article)) {
        if (const Annotation &annotation = *m_annotations.constFind(id); !annotation.isDeleted())
            found.append(annotation);
    }
    std::sort(found.begin(), found.end(), standsBefore);
    return found;
}

QStringList NoteBook::articles() const
{
    return m_live.keys();
}

void NoteBook::visit(const std::function<void(const Annotation &)> &visitor) const
{
    for (const Annotation &annotation : m_annotations)
        visitor(annotation);
}

void NoteBook::put(const QList<Annotation> &annotations)
{
    if (annotations.isEmpty())
        return;
    QStringList ids;
    QSet<QString> articles;
    for (const Annotation &annotation : annotations) {
        if (const Annotation *before = find(annotation.id)) {
            articles.insert(before->article);
            replace(annotation);
        } else {
            insert(annotation);
        }
        ids.append(annotation.id);
        articles.insert(annotation.article);
    }
    Q_EMIT changed(ids);
    Q_EMIT articlesChanged(listOf(articles));
}

void NoteBook::place(const QList<Annotation> &annotations)
{
    if (!m_isLoaded)
        m_placed += annotations;
    const QList<Annotation> taken = takePlacements(annotations);
    if (taken.isEmpty())
        return;
    QStringList ids;
    QSet<QString> articles;
    for (const Annotation &annotation : taken) {
        ids.append(annotation.id);
        articles.insert(annotation.article);
    }
    Q_EMIT changed(ids);
    Q_EMIT articlesChanged(listOf(articles));
}

QList<Annotation> NoteBook::takePlacements(const QList<Annotation> &annotations)
{
    QList<Annotation> taken;
    for (const Annotation &annotation : annotations) {
        const auto known = m_annotations.find(annotation.id);
        if (known == m_annotations.end() || known->anchor != annotation.anchor ||
            known->placement == annotation.placement)
            continue;
        known->placement = annotation.placement;
        taken.append(*known);
    }
    return taken;
}

void NoteBook::forget(const QStringList &ids)
{
    QSet<QString> articles;
    for (const QString &id : ids) {
        if (!m_isLoaded)
            m_forgotten.insert(id);
        if (const Annotation *before = find(id)) {
            articles.insert(before->article);
            remove(id);
        }
    }
    Q_EMIT forgotten(ids);
    Q_EMIT articlesChanged(listOf(articles));
}

void NoteBook::insert(const Annotation &annotation)
{
    m_annotations.insert(annotation.id, annotation);
    m_ofArticle[annotation.article].append(annotation.id);
    if (!annotation.isDeleted())
        ++m_live[annotation.article];
}

void NoteBook::replace(const Annotation &annotation)
{
    Annotation &known = m_annotations[annotation.id];
    if (known.article != annotation.article) {
        remove(annotation.id);
        insert(annotation);
        return;
    }
    // In place: one article can have thousands.
    const int difference = int(known.isDeleted()) - int(annotation.isDeleted());
    known = annotation;
    if (difference != 0 && (m_live[annotation.article] += difference) == 0)
        m_live.remove(annotation.article);
}

void NoteBook::remove(const QString &id)
{
    const Annotation annotation = m_annotations.take(id);
    const auto ids = m_ofArticle.find(annotation.article);
    ids->removeOne(id);
    if (ids->isEmpty())
        m_ofArticle.erase(ids);
    if (!annotation.isDeleted() && --m_live[annotation.article] == 0)
        m_live.remove(annotation.article);
}

} // namespace Dateline::Notes
