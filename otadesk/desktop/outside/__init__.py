"""What lies around the window: notifications, the task bar, the system's sleep, and a second start of otadesk."""
