// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Dateline::Import {

/// Covers the window while files are dragged over it, and says what dropping them does.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *window);

    void showOver(const QString &title, const QString &text, bool accepts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_text;
    bool m_accepts = true;
};

} // namespace Dateline::Import
