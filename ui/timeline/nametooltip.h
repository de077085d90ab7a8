// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QRect>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace Dateline::TimelinePanel {

class NameFacts;

/// A tool tip about a name. It comes at once, and says why the names are one as soon as that is read, if the
/// tool tip is still there.
class NameToolTip : public QObject
{
    Q_OBJECT

public:
    using MakeText = std::function<QString(const QStringList &reasons)>;

    explicit NameToolTip(QObject *parent);

    /// Null: reasons are never known. Must outlive it.
    void setFacts(NameFacts *facts);
    /// `area` of `widget` is what it is about; all of it if it is empty.
    void show(const QPoint &screenPoint, QWidget *widget, const QRect &area, const QString &entity,
              const MakeText &makeText);

    /// The lines as a paragraph of a tool tip in HTML; empty for none.
    static QString paragraph(const QStringList &reasons);

private:
    void complete(const QString &entity);

    QPointer<NameFacts> m_facts;
    QPoint m_point;
    QPointer<QWidget> m_widget;
    QRect m_area;
    QString m_entity;
    QString m_shown;
    MakeText m_makeText;
};

} // namespace Dateline::TimelinePanel
