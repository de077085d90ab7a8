// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Dateline::Facets {

/// The values of one facet. A click or Space toggles one; with Ctrl or Alt it is chosen alone. Up from the
/// first value and Down from the last go on to what stands above and below.
class FacetList : public QListView
{
    Q_OBJECT

public:
    explicit FacetList(QWidget *parent = nullptr);

    /// Is as high as its values, up to `mostRows`; more scroll.
    void adaptHeight(int mostRows);

Q_SIGNALS:
    void toggleRequested(const QModelIndex &index);
    void onlyRequested(const QModelIndex &index);
    void menuRequested(const QModelIndex &index, const QPoint &screenPoint);
    /// The keyboard is at this value now; `rect` is in the list's coordinates.
    void currentMoved(const QRect &rect);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool event(QEvent *event) override;
};

} // namespace Dateline::Facets
