// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace Dateline::Welcome {

/// A dashed field that says that things can be dropped, brighter while they are dragged over the window.
class DropHint : public QFrame
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setActive(bool active);
    bool isActive() const { return m_isActive; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setIcon();

    QLabel *m_icon;
    QLabel *m_text;
    bool m_isActive = false;
};

} // namespace Dateline::Welcome
